import { plainDate } from "../../../kernel/plain-date.ts";
import { entryNumberSchema } from "../../../platform/endpoint.ts";
import type { Diagnosis } from "./presenter.ts";

/** A diagnosis that says the least; a test states only what it is about. */
export const aDiagnosis = (over: Partial<Diagnosis> = {}): Diagnosis => ({
  id: entryNumberSchema.parse(3),
  from: plainDate("2026-02-01"),
  author: "M. Bakker",
  by: "commissioner",
  conclusion: "mediate",
  helpWith: [],
  limits: [],
  circumstances: [],
  strengths: [],
  wishes: null,
  experience: [],
  wanted: [],
  hoursPerWeek: null,
  travel: null,
  grounds: "gesprek",
  adds: null,
  ...over,
});
