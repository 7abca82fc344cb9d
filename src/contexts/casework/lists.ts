import type { PlainDate } from "../../kernel/plain-date.ts";
import type { Policy } from "../access/public.ts";
import type { History } from "../dossier/public.ts";
import { type AppointmentRow, appointmentRowsOf, ownMessagesOf } from "./domain/appointment-rows.ts";
import { type Days, dayAfter, runningDays } from "./domain/days.ts";
import { type ExemptionRow, exemptionRowsOf } from "./domain/exemption-rows.ts";
import { type FacilityRow, facilityRowsOf } from "./domain/facility-costs.ts";
import { type GateStepRow, gateStepRowsOf } from "./domain/gate-step-rows.ts";
import type { GateStretch } from "./domain/gate-stretches.ts";
import { type Look, looksOf } from "./domain/looks.ts";
import { type NeedRow, needRowsOf } from "./domain/need-rows.ts";
import { ownDocumentsOf } from "./domain/own-documents.ts";
import { ownPlansOf } from "./domain/own-plans.ts";
import { type PhaseRow, phaseRowsOf } from "./domain/phase-rows.ts";
import { providerClientsOf, sharedEntriesOf } from "./domain/provider-rows.ts";
import { type RungStay, rungStaysOf } from "./domain/rung-stays.ts";
import type { Signal } from "./domain/signal.ts";
import { signalsOf } from "./domain/signals.ts";
import { type Stretch, stretchesOf } from "./domain/stretches.ts";
import { type Followed, followedOf } from "./domain/what-followed.ts";
import type { Column, List } from "./list-store.ts";
import {
  documentColumns,
  messageColumns,
  ownPlanColumns,
  providerClientColumns,
  sharedEntryColumns,
} from "./shown-columns.ts";
import { textHash } from "./text-hash.ts";

const stretchColumns: readonly Column<Stretch>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["worker_id", "uuid", ({ worker }) => worker],
  ["benefits_worker_id", "uuid", ({ benefitsWorker }) => benefitsWorker],
  ["municipality", "text", ({ municipality }) => municipality],
  ["on_benefit_since", "date", ({ onBenefitSince }) => onBenefitSince],
  ["scheme", "text", ({ scheme }) => scheme],
  ["phase", "int", ({ phase }) => phase],
  ["exempt_until", "date", ({ exemptUntil }) => exemptUntil],
  ["helped_on", "date", ({ helpedOn }) => helpedOn],
  ["activity", "text", ({ activity }) => activity],
];

const signalColumns: readonly Column<Signal>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["rule", "text", ({ rule }) => rule],
  ["subject", "int", ({ subject }) => subject],
  // part of what makes a row one
  ["about", "text", ({ about }) => about ?? ""],
  ["owner", "text", ({ owner }) => owner],
  ["by_hand", "bool", ({ byHand }) => byHand],
  ["since", "date", ({ since }) => since],
  ["opens_on", "date", ({ opensOn }) => opensOn],
  ["due_on", "date", ({ dueOn }) => dueOn],
  ["limit_on", "date", ({ limitOn }) => limitOn],
  ["closes_on", "date", ({ closesOn }) => closesOn],
  ["in_time", "bool", ({ inTime }) => inTime],
  ["rests", "text", ({ rests }) => multirange(rests), "datemultirange"],
];

/** As the database writes it: days that follow each other are one range. */
const multirange = (days: readonly Days[]): string =>
  `{${runningDays(days)
    .map(({ from, until }) => `[${from},${until})`)
    .join(",")}}`;

const dayAlone = (day: PlainDate): Days => ({ from: day, until: dayAfter(day) });

const gateColumns: readonly Column<GateStretch>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["gate", "int", ({ gate }) => gate],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["opened_on", "date", ({ openedOn }) => openedOn],
  ["asks_for", "text", ({ asksFor }) => asksFor],
  ["ball", "text", ({ ball }) => ball],
  ["ball_since", "date", ({ ballSince }) => ballSince],
  ["step", "text", ({ step }) => step],
  ["step_since", "date", ({ stepSince }) => stepSince],
  ["due_on", "date", ({ dueOn }) => dueOn],
  ["held_since", "date", ({ heldSince }) => heldSince],
  // as written: json keeps the order and the spaces it came with
  ["waits", "text", ({ waits }) => JSON.stringify(waits), "json"],
];

const rungColumns: readonly Column<RungStay>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["rung", "text", ({ rung }) => rung],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["last_on", "date", ({ lastOn }) => lastOn],
  ["plain_last_on", "date", ({ plainLastOn }) => plainLastOn],
  ["extended_on", "date", ({ extendedOn }) => extendedOn],
  ["moved_to", "text", ({ movedTo }) => movedTo],
  ["direction", "text", ({ direction }) => direction],
];

const exemptionColumns: readonly Column<ExemptionRow>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["exempt_since", "date", ({ exemptSince }) => exemptSince],
  ["ground", "text", ({ ground }) => ground],
  ["individual", "bool", ({ individual }) => individual],
  ["reviewed", "text", ({ reviewed }) => multirange(reviewed.map(dayAlone)), "datemultirange"],
];

const lookColumns: readonly Column<Look>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["cause", "text", ({ cause }) => cause],
  ["campaign", "uuid", ({ campaign }) => campaign],
  ["outcome", "text", ({ outcome }) => outcome],
  ["spoken_on", "date", ({ spokenOn }) => spokenOn],
  ["diagnosed_on", "date", ({ diagnosedOn }) => diagnosedOn],
  ["offered_on", "date", ({ offeredOn }) => offeredOn],
  ["worked_on", "date", ({ workedOn }) => workedOn],
  ["left_on", "date", ({ leftOn }) => leftOn],
];

const needColumns: readonly Column<NeedRow>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
  ["need", "text", ({ need }) => need],
  ["phase", "int", ({ phase }) => phase],
];

const appointmentColumns: readonly Column<AppointmentRow>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["on_day", "date", ({ on }) => on],
  ["at", "text", ({ at }) => at],
  ["minutes", "int", ({ minutes }) => minutes],
  ["worker_id", "uuid", ({ worker }) => worker],
  ["how", "text", ({ how }) => how],
  ["place", "text", ({ place }) => place],
  ["what", "text", ({ what }) => what],
  ["state", "text", ({ state }) => state],
];

const gateStepColumns: readonly Column<GateStepRow>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["gate", "int", ({ gate }) => gate],
  ["step", "text", ({ step }) => step],
  ["owner", "text", ({ owner }) => owner],
  ["after_step", "text", ({ after }) => after],
  ["since", "date", ({ since }) => since],
  ["due_on", "date", ({ dueOn }) => dueOn],
  ["done_on", "date", ({ doneOn }) => doneOn],
  ["days", "int", ({ days }) => days],
  ["in_time", "bool", ({ inTime }) => inTime],
  ["is_intake", "bool", ({ isIntake }) => isIntake],
  ["again_on", "date", ({ againOn }) => againOn],
];

const phaseColumns: readonly Column<PhaseRow>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["set_on", "date", ({ on }) => on],
  ["phase", "int", ({ phase }) => phase],
  ["changed_on", "date", ({ changedOn }) => changedOn],
  ["changed_to", "int", ({ changedTo }) => changedTo],
];

const facilityColumns: readonly Column<FacilityRow>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  ["entry", "int", ({ id }) => id],
  ["facility", "text", ({ facility }) => facility],
  ["source", "text", ({ source }) => source],
  ["per", "text", ({ per }) => per],
  ["amount", "int", ({ amount }) => amount],
  ["from_day", "date", ({ from }) => from],
  ["until_day", "date", ({ until }) => until],
];

const followedColumns: readonly Column<Followed>[] = [
  ["client_id", "uuid", ({ clientId }) => clientId],
  // part of what makes a row one
  ["what", "text", ({ what }) => what ?? ""],
  ["from_day", "date", ({ from }) => from],
  ["looked_on", "date", ({ lookedOn }) => lookedOn],
  ["phase", "int", ({ situation }) => situation.phase],
  ["stay", "text", ({ situation }) => situation.stay],
  ["worked", "bool", ({ situation }) => situation.worked],
  ["limits", "bool", ({ situation }) => situation.limits],
  ["in_work", "bool", ({ isInWork }) => isInWork],
  ["off_benefit", "bool", ({ isOffBenefit }) => isOffBenefit],
];

/** What the rows of a client are made from. */
export type Made = { readonly history: History; readonly atGate: readonly GateStretch[]; readonly policy: Policy };

export type MadeList = List<never> & { readonly rowsOf: (made: Made) => readonly never[] };

/** A list with how its rows are made; of which kind they are is known in here alone. */
const list = <Row>(
  table: List<Row>["table"],
  columns: List<Row>["columns"],
  rowsOf: (made: Made) => readonly Row[],
): MadeList => ({ table, columns, rowsOf }) as unknown as MadeList;

/** Every list that is kept of ledgers. */
export const lists: readonly MadeList[] = [
  list("stretch", stretchColumns, ({ history, atGate, policy }) => stretchesOf(history, atGate, policy.on)),
  list("signal", signalColumns, ({ history, atGate, policy }) => signalsOf(history, atGate, policy)),
  list("gate_stretch", gateColumns, ({ atGate }) => atGate),
  list("own_plan", ownPlanColumns, ({ history, policy }) => ownPlansOf(history, policy.on, textHash)),
  list("rung_stay", rungColumns, ({ history, policy }) => rungStaysOf(history, policy.on)),
  list("exemption", exemptionColumns, ({ history, policy }) => exemptionRowsOf(history, policy.on)),
  list("re_examination", lookColumns, ({ history }) => looksOf(history)),
  list("unmet_need", needColumns, ({ history }) => needRowsOf(history)),
  list("appointment", appointmentColumns, ({ history }) => appointmentRowsOf(history)),
  list("own_message", messageColumns, ({ history }) => ownMessagesOf(history)),
  list("own_document", documentColumns, ({ history }) => ownDocumentsOf(history)),
  list("provider_client", providerClientColumns, ({ history, atGate }) => providerClientsOf(history, atGate)),
  list("shared_entry", sharedEntryColumns, ({ history }) => sharedEntriesOf(history)),
  list("gate_step", gateStepColumns, ({ history, policy }) => gateStepRowsOf(history, policy.on)),
  list("phase_set", phaseColumns, ({ history }) => phaseRowsOf(history)),
  list("facility", facilityColumns, ({ history }) => facilityRowsOf(history)),
  list("followed", followedColumns, ({ history, policy }) => followedOf(history, policy.on)),
];
