import type { EntryNumber, PersonId, ProviderId } from "../../../kernel/ids.ts";
import { contains, endOfTime, type PlainDate } from "../../../kernel/plain-date.ts";
import {
  type EntryKind,
  entryPolicies,
  type History,
  type Message,
  type ProviderInvolved,
  type ProvisionSpell,
  workerOn,
} from "../../dossier/public.ts";
import type { GateStretch } from "./gate-stretches.ts";

/** Days [from, until) on which a provider is involved and nothing changes of who has the client and the ball. */
export type ProviderClient = {
  readonly id: EntryNumber;
  readonly provider: ProviderId;
  readonly whatFor: string;
  readonly since: PlainDate;
  /** The first day without them, of the whole time; `endOfTime` when no end is known. */
  readonly lastsUntil: PlainDate;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly worker: PersonId | null;
  /** Who has the ball at the gate; all null when the client is not there. Which step is waited for is not told. */
  readonly gateSince: PlainDate | null;
  readonly asksFor: string | null;
  readonly ball: string | null;
  readonly ballSince: PlainDate | null;
};

/** What a provider reads of a client during [from, until): the entry, when it holds, and what is shared of what it says. */
export type SharedEntry = {
  readonly id: EntryNumber;
  readonly involved: EntryNumber;
  readonly provider: ProviderId;
  readonly kind: EntryKind;
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly validFrom: PlainDate;
  readonly validUntil: PlainDate;
  readonly body: string;
};

export const providerClientsOf = (history: History, atGate: readonly GateStretch[]): readonly ProviderClient[] =>
  history.providers.flatMap((involved) => stretchesOf(history, atGate, involved));

const stretchesOf = (
  history: History,
  atGate: readonly GateStretch[],
  { id, provider, whatFor, from: since, until }: ProviderInvolved,
): ProviderClient[] => {
  const lastsUntil = until ?? endOfTime;
  const cuts = [...history.workers.map(({ from }) => from), ...atGate.flatMap((each) => [each.from, each.until])];
  const days = [...new Set([since, ...cuts.filter((day) => day > since && day < lastsUntil)])].toSorted();
  return days.map((from, i) => {
    const gate = atGate.find((each) => contains(each, from));
    return {
      ...{ id, provider, whatFor, since, lastsUntil, from, until: days[i + 1] ?? lastsUntil },
      worker: workerOn(history, from),
      gateSince: gate?.openedOn ?? null,
      asksFor: gate?.asksFor ?? null,
      ball: gate?.ball ?? null,
      ballSince: gate?.ballSince ?? null,
    };
  });
};

/**
 * What is shared while a provider is involved: plans and help that run on one of its days, and messages that it reads. What was over
 * before it came, it does not need (ADR 0038).
 */
export const sharedEntriesOf = (history: History): readonly SharedEntry[] =>
  history.providers.flatMap((involved) => [
    ...history.plans.flatMap(({ versions }) =>
      versions.flatMap(({ id, from, until, body: { goal = null, text = null } }) =>
        shared(
          involved,
          { id, kind: id === versions[0]?.id ? "plan-made" : "plan-revised", from, until },
          { goal, text },
        ),
      ),
    ),
    ...history.trajectories.flatMap((spell) => sharedHelp(involved, "trajectory-started", spell)),
    ...history.instruments.flatMap((spell) => sharedHelp(involved, "instrument-started", spell)),
    ...history.messages
      .filter((message) => isReadBy(message, involved))
      .flatMap((message) => sharedMessage(involved, message)),
  ]);

/** Whatever is asked below, a kind that the policy keeps from providers is not shared. */
const audiencesOfProviders: ReadonlySet<string> = new Set(["staff-client-and-provider", "by-entry"]);

type Holding = {
  readonly id: EntryNumber;
  readonly kind: EntryKind;
  readonly from: PlainDate;
  readonly until: PlainDate | null;
};

const shared = (
  { id: involved, provider, from, until }: ProviderInvolved,
  { id, kind, from: validFrom, until: ends }: Holding,
  body: Readonly<Record<string, string | number | boolean | null>>,
): SharedEntry[] => {
  const [leaves, validUntil] = [until ?? endOfTime, ends ?? endOfTime];
  if (!audiencesOfProviders.has(entryPolicies[kind].audience)) return [];
  if (validFrom >= leaves || validUntil <= from || validFrom >= validUntil) return [];
  return [{ id, involved, provider, kind, from, until: leaves, validFrom, validUntil, body: JSON.stringify(body) }];
};

/** Who gives it is told too: who helps one client knows of each other. */
const sharedHelp = (
  involved: ProviderInvolved,
  kind: "trajectory-started" | "instrument-started",
  { id, from, until, product, given }: ProvisionSpell,
): SharedEntry[] => {
  const { by, provider, worker, plannedUntil, hoursPerWeek } = given;
  // in an order of its own, since the database keeps no order of fields; what was not said is left out
  const said = Object.entries({ by, provider, worker, plannedUntil, hoursPerWeek }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return shared(involved, { id, kind, from, until }, { product, ...Object.fromEntries(said) });
};

const isReadBy = ({ provider }: Message, involved: ProviderInvolved): boolean => provider === involved.provider;

/** Of an earlier time with them a message is not shown again. */
const sharedMessage = (
  involved: ProviderInvolved,
  { id, on, from, formal, text, clientReads }: Message,
): SharedEntry[] =>
  on < involved.from
    ? []
    : shared(involved, { id, kind: "message-sent", from: on, until: null }, { from, formal, text, clientReads });
