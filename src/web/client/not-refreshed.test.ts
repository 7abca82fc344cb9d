import assert from "node:assert/strict";
import { type TestContext, test } from "node:test";
import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { notRefreshedIn, refreshIn } from "./not-refreshed.ts";
import { Refused } from "./queries.ts";

const problem = { type: "", status: 0, title: "", code: "no-connection", facts: {} };

/** A page that shows the answers of a server, one by one; null: the server can't be reached. */
const aPage = (t: TestContext, answers: (string | null)[]) => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const ask = async (): Promise<string> => {
    const answer = answers.shift() ?? null;
    if (answer === null) throw new Refused(problem);
    return answer;
  };
  const observer = new QueryObserver(client, { queryKey: ["list"], queryFn: ask });
  const leave = observer.subscribe(() => undefined);
  t.after(() => {
    leave();
    client.clear();
  });
  return { client, observer, leave };
};

test("what shows and could not be asked anew is told, until asking again succeeds", async (t) => {
  const { client, observer } = aPage(t, ["first", null, "second"]);
  await observer.refetch();
  assert.equal(notRefreshedIn(client), null);
  await observer.refetch();
  assert.deepEqual([observer.getCurrentResult().data, notRefreshedIn(client)], ["first", "no-connection"]);
  await refreshIn(client);
  assert.deepEqual([observer.getCurrentResult().data, notRefreshedIn(client)], ["second", null]);
});

test("what never showed is the page's own to tell, and what is no longer on screen is nobody's", async (t) => {
  const never = aPage(t, [null, null]);
  await never.observer.refetch();
  assert.equal(notRefreshedIn(never.client), null);
  const left = aPage(t, ["first", null]);
  await left.observer.refetch();
  await left.observer.refetch();
  left.leave();
  assert.equal(notRefreshedIn(left.client), null);
});
