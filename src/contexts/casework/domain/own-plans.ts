import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { History } from "../../dossier/public.ts";
import { agreementsOf, type SignedPartsOn, type Standing, standingOf } from "./plan-signing.ts";

/** One version of a plan in writing, as its client sees it. */
export type OwnPlan = {
  readonly plan: EntryNumber;
  readonly version: EntryNumber;
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The one that can be signed. */
  readonly isLast: boolean;
  readonly text: string;
  readonly hash: string;
  readonly why: string | null;
  readonly clientSigning: Standing["kind"];
  readonly clientOn: PlainDate | null;
  readonly officeSigning: Standing["kind"];
  readonly officeOn: PlainDate | null;
};

/** Every version that was put in writing, in order; a plan that came with a file has none. */
export const ownPlansOf = (
  history: History,
  partsOn: SignedPartsOn,
  hashOf: (text: string) => string,
): readonly OwnPlan[] =>
  history.plans.flatMap((plan) =>
    agreementsOf(plan, partsOn).flatMap((agreed) => {
      const [client, office] = [standingOf(agreed, "client"), standingOf(agreed, "commissioner")];
      return agreed.versions.flatMap(({ id, from, until, body: { text }, why }): OwnPlan[] => {
        if (text === undefined || until === null) return [];
        const isLast = plan.versions.at(-1)?.id === id;
        const signing = {
          clientSigning: client.kind,
          clientOn: dayOf(client),
          officeSigning: office.kind,
          officeOn: dayOf(office),
        };
        return [{ plan: plan.id, version: id, from, until, isLast, text, hash: hashOf(text), why, ...signing }];
      });
    }),
  );

/** Of each version: which one the client's signature stands under that holds for it, and whether it changed the wording alone. */
export const signedVersions = (
  plans: History["plans"],
  partsOn: SignedPartsOn,
): ReadonlyMap<EntryNumber, { readonly signed: EntryNumber | null; readonly wordingOnly: boolean }> =>
  new Map(
    plans.flatMap((plan) =>
      agreementsOf(plan, partsOn).flatMap((agreed) => {
        const client = standingOf(agreed, "client");
        const signed = client.kind === "signed" ? client.version : null;
        return agreed.versions.map(({ id, wordingOnly }) => [id, { signed, wordingOnly }] as const);
      }),
    ),
  );

const dayOf = (standing: Standing): PlainDate | null => (standing.kind === "waiting" ? null : standing.on);
