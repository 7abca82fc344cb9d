import { capital } from "../../../languages/capital.ts";
import { type ComparedLine, type EffectOf, type EffectShown, type Telling, tableOf } from "./effect-shown.ts";

type Told = EffectOf<"signals">;

/** Which signals come, go and become late, of how many clients; what is otherwise of those that stay; then each rule it changes. */
export const signalsShown = (told: Told, telling: Telling): EffectShown => {
  const { say, on, formats, clients, language } = telling;
  const { raised, gone, overdue, rules } = told;
  const moved = (what: "raised" | "gone" | "overdue", { signals, people }: typeof raised): string =>
    signals === 0 ? say(`no-${what}`) : say(what, { count: signals, people: say("people", { count: people }) });
  const about = { day: on, clients: formats.number(clients) };
  const lines = rules.flatMap(({ code, open, late, otherDay, otherOwner, ...names }): ComparedLine[] => {
    const name = capital(names[language]);
    return [
      [`${code} open`, say("rule-open", { name }), open],
      [`${code} late`, say("rule-late", { name }), late],
      [`${code} day`, say("rule-day", { name }), { now: 0, changed: otherDay }],
      [`${code} owner`, say("rule-owner", { name }), { now: 0, changed: otherOwner }],
    ];
  });
  const table = tableOf("signals", lines, telling);
  const otherwise = staying.filter((what) => told[what].signals > 0);
  const comesOrGoes = raised.signals + gone.signals + overdue.signals > 0;
  const isSame = table === null && !comesOrGoes && otherwise.length === 0;
  return {
    key: "signals",
    sentences: [
      isSame
        ? say("signal-same", about)
        : say("signal-effect", {
            ...about,
            raised: moved("raised", raised),
            gone: moved("gone", gone),
            overdue: moved("overdue", overdue),
          }),
      ...otherwise.map((what) => sayOf(what, told[what], telling)),
      ...(told.kept.signals > 0 ? [sayOf("kept", told.kept, telling)] : []),
    ],
    warnings: [],
    table,
  };
};

/** What can be otherwise of a signal that is open either way. */
const staying = ["inTimeAgain", "sooner", "later", "otherOwner", "otherEnd"] as const;

const sayOf = (
  what: (typeof staying)[number] | "kept",
  { signals, people }: Told["kept"],
  { say, from }: Telling,
): string => say(what, { count: signals, people: say("people", { count: people }), from });
