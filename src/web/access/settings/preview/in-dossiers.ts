import type { SettingKey } from "../../../../contexts/access/domain/settings.ts";
import { capital } from "../../../languages/capital.ts";
import { type ComparedLine, type EffectOf, type EffectShown, type Telling, tableOf } from "./effect-shown.ts";

type Named = { readonly nl: string; readonly en: string };

const clockKeys: ReadonlySet<string> = new Set<SettingKey>([
  "offerWithin",
  "instrumentWithin",
  "exemptionWarning",
  "signalRules",
  "gateSteps",
  "assistanceSchemes",
]);

/** Whether clocks begin by this setting: of what is signed or how long one stays on a rung nothing is said of clocks. */
const runsClocks = (key: string): boolean => clockKeys.has(key);

/** Which signals come, go and become late, of how many clients; then each rule it changes. */
export const signalsShown = (
  { raised, gone, overdue, inTimeAgain, rules }: EffectOf<"signals">,
  telling: Telling,
): EffectShown => {
  const { say, on, formats, clients, language } = telling;
  const moved = (what: "raised" | "gone" | "overdue", { signals, people }: typeof raised): string =>
    signals === 0 ? say(`no-${what}`) : say(what, { count: signals, people: say("people", { count: people }) });
  const about = { day: on, clients: formats.number(clients) };
  const lines = rules.flatMap(({ code, open, late, ...names }): ComparedLine[] => [
    [`${code} open`, say("rule-open", { name: capital(names[language]) }), open],
    [`${code} late`, say("rule-late", { name: capital(names[language]) }), late],
  ]);
  const table = tableOf("signals", lines, telling);
  const isSame = table === null && raised.signals + gone.signals === 0;
  return {
    key: "signals",
    sentences: [
      isSame
        ? say(runsClocks(telling.key) ? "signal-nothing" : "signal-same", about)
        : say("signal-effect", {
            ...about,
            raised: moved("raised", raised),
            gone: moved("gone", gone),
            overdue: moved("overdue", overdue),
          }),
      ...(inTimeAgain.signals === 0
        ? []
        : [say("again", { count: inTimeAgain.signals, people: say("people", { count: inTimeAgain.people }) })]),
    ],
    warnings: [],
    table,
  };
};

/** Who would stand too long, and what becomes of who stands on a rung that goes. */
export const rungsShown = ({ rungs }: EffectOf<"rungs">, telling: Telling): EffectShown => {
  const { say, on, formats, language } = telling;
  const sum = (of: (rung: (typeof rungs)[number]) => number): number =>
    rungs.reduce((total, rung) => total + of(rung), 0);
  const [before, then] = [sum(({ tooLong }) => tooLong.now), sum(({ tooLong }) => tooLong.changed)];
  const people = say("stand", { count: then });
  const wentAway = (rung: Named & { readonly people: number }): string =>
    rung.people === 0
      ? say("rung-goes-empty", { name: capital(rung[language]) })
      : say("rung-goes", { name: capital(rung[language]), people: say("stand", { count: rung.people }) });
  const goes = rungs.filter((rung) => rung.goes);
  return {
    key: "rungs",
    sentences: [
      before === then
        ? say("rungs-same", { day: on, people })
        : say("rungs-long", { day: on, people, before: formats.number(before) }),
      ...goes.filter((rung) => rung.people === 0).map(wentAway),
    ],
    warnings: goes.filter((rung) => rung.people > 0).map(wentAway),
    table: tableOf(
      "rungs",
      rungs.flatMap(({ code, tooLong, beyondUsual, ...names }): ComparedLine[] => {
        const name = capital(names[language]);
        return [
          [`${code} longest`, say("rung-longest", { name }), tooLong],
          [`${code} usual`, say("rung-usual", { name }), beyondUsual],
        ];
      }),
      telling,
    ),
  };
};

/** For whom the step that is waited for would be late, and who waits for a step that ends. */
export const gateShown = ({ people, steps }: EffectOf<"gate">, telling: Telling): EffectShown => {
  const { say, on, from, formats, language } = telling;
  const sum = (of: (step: (typeof steps)[number]) => number): number =>
    steps.reduce((total, step) => total + of(step), 0);
  const [before, then] = [sum(({ late }) => late.now), sum(({ late }) => late.changed)];
  const facts = { day: on, people: say("people", { count: people.changed }), late: formats.number(then) };
  const goes = steps.filter((step) => step.goes);
  return {
    key: "gate",
    sentences: [
      before === then ? say("gate-same", facts) : say("gate-late", { ...facts, before: formats.number(before) }),
      ...goes.map((step) =>
        say("step-goes", { name: capital(step[language]), from, people: say("wait", { count: step.waiting.now }) }),
      ),
    ],
    warnings: [],
    table: tableOf(
      "gate",
      [
        ["people", say("at-gate"), people] as const,
        ...steps.flatMap(({ code, waiting, late, ...names }): ComparedLine[] => {
          const name = capital(names[language]);
          return [
            [`${code} waits`, say("step-waits", { name }), waiting],
            [`${code} late`, say("step-late", { name }), late],
          ];
        }),
      ],
      telling,
    ),
  };
};
