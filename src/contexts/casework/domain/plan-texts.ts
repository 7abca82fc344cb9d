import type { PlanBody } from "../../dossier/public.ts";
import type { TextOfField } from "./named-illness.ts";

/** A plan's free texts, each by the field it stands in; sentences of the commissioner's own lists are none. */
export const planTextsByField = ({
  goal = "",
  expected = "",
  deviates = "",
  integration,
  duties = [],
  support = [],
  rights = [],
}: PlanBody): readonly TextOfField[] => {
  const own = (field: string, sentences: typeof duties): readonly TextOfField[] =>
    sentences.flatMap(({ code, text }) => (code === undefined ? [[field, text] as const] : []));
  return [
    ["goal", goal],
    ["expected", expected],
    ["deviates", deviates],
    ["integration-says", integration?.says ?? ""],
    ...own("duties", duties),
    ...own("support", support),
    ...own("rights", rights),
  ];
};
