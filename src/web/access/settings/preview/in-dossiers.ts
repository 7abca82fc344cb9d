import { differs, type EffectOf, type EffectShown, lineOf, type Telling, tableOf } from "./effect-shown.ts";

type Named = { readonly nl: string; readonly en: string };

/** Which signals come, go and become late, of how many clients; then each rule it changes. */
export const signalsShown = ({ raised, gone, overdue, rules }: EffectOf<"signals">, telling: Telling): EffectShown => {
  const { say, on, formats, clients, language } = telling;
  const moved = (what: "raised" | "gone" | "overdue", { signals, people }: typeof raised): string =>
    signals === 0 ? say(`no-${what}`) : say(what, { count: signals, people: say("people", { count: people }) });
  const about = { day: on, clients: formats.number(clients) };
  const lines = rules.flatMap(({ code, open, late, ...names }) => [
    ...(differs(open) ? [lineOf(`${code} open`, say("rule-open", { name: names[language] }), open, telling)] : []),
    ...(differs(late) ? [lineOf(`${code} late`, say("rule-late", { name: names[language] }), late, telling)] : []),
  ]);
  const isSame = raised.signals + gone.signals + overdue.signals === 0 && lines.length === 0;
  return {
    key: "signals",
    sentences: [
      isSame
        ? say("signal-nothing", about)
        : say("signal-effect", {
            ...about,
            raised: moved("raised", raised),
            gone: moved("gone", gone),
            overdue: moved("overdue", overdue),
          }),
    ],
    warnings: [],
    table: tableOf("signals", lines, telling),
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
      ? say("rung-goes-empty", { name: rung[language] })
      : say("rung-goes", { name: rung[language], people: say("stand", { count: rung.people }) });
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
      rungs.flatMap(({ code, tooLong, beyondUsual, ...names }) => {
        const name = names[language];
        return [
          ...(differs(tooLong) ? [lineOf(`${code} longest`, say("rung-longest", { name }), tooLong, telling)] : []),
          ...(differs(beyondUsual) ? [lineOf(`${code} usual`, say("rung-usual", { name }), beyondUsual, telling)] : []),
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
        say("step-goes", { name: step[language], from, people: say("wait", { count: step.waiting.now }) }),
      ),
    ],
    warnings: [],
    table: tableOf(
      "gate",
      steps.flatMap(({ code, waiting, late, ...names }) => {
        const name = names[language];
        return [
          ...(differs(waiting) ? [lineOf(`${code} waits`, say("step-waits", { name }), waiting, telling)] : []),
          ...(differs(late) ? [lineOf(`${code} late`, say("step-late", { name }), late, telling)] : []),
        ];
      }),
      telling,
    ),
  };
};

/** Which values can be chosen no longer, and how much is written with them. */
export const codesShown = ({ gone, added }: EffectOf<"codes">, telling: Telling): EffectShown => {
  const { say, on, formats, language } = telling;
  const nameOf = (named: Named & { readonly code: string }): string => named[language] || named.code;
  const entries = gone.reduce((sum, each) => sum + each.entries, 0);
  const use = entries === 0 ? say("codes-unused") : say("codes-used", { count: entries });
  return {
    key: "codes",
    sentences: [
      ...(gone.length + added.length === 0 ? [say("codes-same")] : []),
      ...(added.length === 0 ? [] : [say("codes-added", { count: added.length, names: added.map(nameOf).join(", ") })]),
      ...(gone.length === 0 ? [] : [say("codes-gone", { count: gone.length, day: on, use })]),
    ],
    warnings: gone
      .filter((each) => each.unnamed && each.entries > 0)
      .map((each) => say("code-unnamed", { name: nameOf(each), code: each.code })),
    table:
      gone.length === 0
        ? null
        : {
            caption: say("codes"),
            heads: [say("what"), say("entries"), say("clients")],
            lines: gone.map((each) => ({
              key: each.code,
              label: nameOf(each),
              cells: [formats.number(each.entries), formats.number(each.people)],
            })),
          },
  };
};
