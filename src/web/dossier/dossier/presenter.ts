import type { getDossier } from "../../../contexts/dossier/api.ts";
import { daysBetween, type PlainDate } from "../../../kernel/plain-date.ts";
import type { ReplyOf } from "../../../platform/endpoint.ts";
import { capital } from "../../languages/capital.ts";
import { clientName, labelOf } from "../../languages/codes.ts";
import type { Formats } from "../../languages/formats.ts";
import type { Language } from "../../languages/language.ts";
import { sayIn } from "../../languages/texts.ts";
import type { Running } from "../../ui/clock-time.ts";
import type { AsOf } from "./as-of-form.ts";
import { dossierTexts } from "./texts.ts";

export type Dossier = ReplyOf<typeof getDossier>;

export type HeaderShown = {
  readonly title: string;
  readonly facts: readonly string[];
};

export const presentHeader = (dossier: Dossier, language: Language): HeaderShown => {
  const say = sayIn(dossierTexts, language);
  const { municipality, worker, colleagues } = dossier.state;
  const facts = dossier.name === null ? [] : [say("client-number", { number: dossier.clientNumber })];
  if (municipality !== null) facts.push(municipality.name);
  if (dossier.birthYear !== null) facts.push(say("born", { year: dossier.birthYear }));
  facts.push(worker === null ? say("no-worker") : say("worker", { worker: worker.name }));
  if (colleagues.length > 0) {
    const each = colleagues.map(
      ({ name, role }) => `${name} (${labelOf("involved-role", role, language, dossier.on)})`,
    );
    facts.push(say("also-involved", { names: each.join(", ") }));
  }
  return {
    title: capital(clientName(dossier, language)),
    facts,
  };
};

/** Null while the page shows today as known now. */
export const presentBand = ({ on, knownOn }: AsOf, language: Language, formats: Formats): string | null => {
  const say = sayIn(dossierTexts, language);
  if (on !== undefined && knownOn !== undefined)
    return say("band-both", { on: formats.day(on), known: formats.day(knownOn) });
  if (on !== undefined) return say("band-on", { on: formats.day(on) });
  return knownOn === undefined ? null : say("band-known", { known: formats.day(knownOn) });
};

export type OfferShown =
  | { readonly kind: "none" }
  | { readonly kind: "waiting"; readonly clock: Running; readonly small: string }
  /** `isInTime` is null where there is no norm to hold it against. */
  | { readonly kind: "said"; readonly words: string; readonly isInTime: boolean | null; readonly small: string };

/** The offer as it stood on the day the page shows; the server judged it, by the rule that signals and figures have too. */
export const presentOffer = (
  { state: { offer }, on }: Pick<Dossier, "on"> & { readonly state: Pick<Dossier["state"], "offer"> },
  language: Language,
  formats: Formats,
): OfferShown => {
  if (offer === null) return { kind: "none" };
  const say = sayIn(dossierTexts, language);
  const norm = (dueOn: PlainDate): string => say("offer-norm", { day: formats.day(dueOn) });
  switch (offer.kind) {
    case "waiting": {
      const { since, dueOn } = offer;
      return {
        kind: "waiting",
        clock: { since, dueOn, daysLeft: daysBetween(on, dueOn) },
        small: norm(dueOn),
      };
    }
    case "exempt": {
      const { next } = offer;
      const days = next && { since: formats.day(next.since), day: formats.day(next.dueOn) };
      const small = days === null ? say("offer-exempt-for-now") : say("offer-exempt-until", days);
      return { kind: "said", words: say("offer-exempt"), isInTime: null, small };
    }
    case "helped": {
      const days = daysBetween(offer.since, offer.helpedOn);
      const words = days === 0 ? say("offer-at-once") : say("offer-after", { count: days });
      return { kind: "said", words, isInTime: offer.inTime, small: norm(offer.dueOn) };
    }
    case "helped-while-exempt": {
      const words = say("offer-helped-on", { day: formats.day(offer.helpedOn) });
      return { kind: "said", words, isInTime: null, small: say("offer-while-exempt") };
    }
  }
};

/** "sinds 3 maart 2025", with its end when that is known already. */
export const spellWords = (
  spell: { readonly from: PlainDate; readonly until: PlainDate | null },
  language: Language,
  formats: Formats,
): string => {
  const say = sayIn(dossierTexts, language);
  const day = formats.day(spell.from);
  return spell.until === null
    ? say("since", { day })
    : say("since-until", { day, until: formats.lastDay(spell.until) });
};
