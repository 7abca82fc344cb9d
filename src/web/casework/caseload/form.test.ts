import assert from "node:assert/strict";
import { test } from "node:test";
import { listCaseload } from "../../../contexts/casework/api.ts";
import { personIdSchema } from "../../../platform/endpoint.ts";
import { caseloadPlace } from "../places.ts";
import {
  fileQuestionOf,
  isFiltered,
  questionOf,
  signalChoice,
  signalChosen,
  whoseChoice,
  whoseChosen,
} from "./form.ts";

const state = (address: Record<string, string>) => caseloadPlace.search.parse(address);
const worker = personIdSchema.parse("00000000-0000-4000-8000-000000000002");

test("every address gives a question the server takes", () => {
  const addresses = [
    {},
    { view: "worker" },
    { view: "worker", worker },
    { signal: "no-offer", overdue: "true", page: "3", sort: "since", order: "desc" },
    { signal: "nonsense", worker: "nobody", page: "x", view: "secret" },
  ];
  for (const address of addresses) assert.ok(listCaseload.query.safeParse(questionOf(state(address))).success);
});

test("a colleague's list without a colleague is one's own", () => {
  assert.equal(questionOf(state({ view: "worker" })).view, "mine");
  assert.deepEqual(questionOf(state({ view: "worker", worker })).worker, worker);
});

test("the file holds the same choice without its page", () => {
  assert.deepEqual(fileQuestionOf(state({ page: "3", scheme: "ioaw" })), {
    view: "mine",
    scheme: "ioaw",
    sort: "urgency",
    order: "asc",
  });
});

test("signals and too late are one list", () => {
  assert.equal(signalChoice(state({ overdue: "true" })), "overdue");
  assert.equal(signalChoice(state({ signal: "no-offer" })), "no-offer");
  assert.deepEqual(signalChosen("overdue"), { signal: undefined, overdue: "true", page: 1 });
  assert.deepEqual(signalChosen("exemption-ends"), { signal: "exemption-ends", overdue: undefined, page: 1 });
  assert.deepEqual(signalChosen(""), { signal: undefined, overdue: undefined, page: 1 });
});

test("whose list it is can be chosen and is shown back", () => {
  assert.deepEqual(whoseChosen(worker, [{ id: worker }]), { view: "worker", worker, page: 1 });
  assert.equal(whoseChoice(state({ view: "worker", worker })), worker);
  assert.equal(whoseChoice(state({ view: "all" })), "all");
  assert.equal(whoseChoice(state({})), "mine");
});

test("sorting and paging are no filter", () => {
  assert.equal(isFiltered(state({ sort: "since", page: "2" })), false);
  assert.equal(isFiltered(state({ overdue: "true" })), true);
});
