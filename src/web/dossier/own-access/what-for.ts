import type { Activity } from "../../../platform/activity.ts";
import type { Endpoint } from "../../../platform/endpoint.ts";
import type { Language } from "../../languages/language.ts";

/** What somebody was at, where that says more than the purpose of the processing. */
const groups = {
  decision: [
    ...["listClientDecisions", "grantExemption", "reviewExemption", "endExemption", "decideFacility", "endFacility"],
    ...["openReExamination", "closeReExamination"],
  ],
  claim: [
    ...["listGates", "exportGates", "listClientGates", "openGate", "registerAtGate", "recordGateStep"],
    ...["handOverAtGate", "suspendGateTerm", "resumeGateTerm", "closeGate"],
  ],
  appointment: [
    ...["listClientAppointments", "planAppointment", "moveAppointment", "cancelAppointment", "holdAppointment"],
    ...["askForMail", "mailAppointment", "seekReminders", "getInvitation", "getInvitationFile", "getCalendar"],
    ...["getClientEmail", "agreeClientEmail", "withdrawClientEmail"],
  ],
  message: ["listClientMessages", "sendMessage", "sendProviderMessage"],
  plan: ["listClientPlans", "makePlan", "revisePlan", "showPlan", "signPlan", "recordPlanRefusal"],
} as const satisfies Readonly<Record<string, readonly Activity[]>>;

type Group = keyof typeof groups;

const sentences: Readonly<Record<Language, Readonly<Record<Group | Endpoint["purpose"], string>>>> = {
  nl: {
    decision: "Dit was om te besluiten wat u krijgt en wat u moet doen.",
    claim: "Dit was om uw aanvraag te behandelen.",
    appointment: "Dit was om een afspraak met u te regelen.",
    message: "Dit was om elkaar te schrijven.",
    plan: "Dit was om samen met u een plan te maken.",
    casework: "Dit was om u te helpen.",
    benefits: "Dit was om uw uitkering te regelen.",
    policy: "Dit was om te zien of wij ons werk goed doen.",
    contracting: "Dit was om te zien of organisaties doen wat wij met hen afspraken.",
    administration: "Dit was om het programma te beheren.",
    research: "Dit was voor onderzoek.",
    "own-data": "Dit was om u uw eigen gegevens te laten zien.",
  },
  en: {
    decision: "This was to decide what you get and what you have to do.",
    claim: "This was to deal with your application.",
    appointment: "This was to arrange an appointment with you.",
    message: "This was to write to each other.",
    plan: "This was to make a plan together with you.",
    casework: "This was to help you.",
    benefits: "This was to arrange your benefit.",
    policy: "This was to see whether we do our work well.",
    contracting: "This was to see whether organisations do what we agreed with them.",
    administration: "This was to run the system.",
    research: "This was for research.",
    "own-data": "This was to show you your own information.",
  },
};

const groupOf = (activity: string): Group | undefined =>
  (Object.keys(groups) as Group[]).find((group) => (groups[group] as readonly string[]).includes(activity));

/** What it was for, in a sentence to the client; nothing of a purpose of another version that this one does not know. */
export const whatFor = (
  { activity, purpose }: { readonly activity: string; readonly purpose: string },
  language: Language,
): string => {
  const said: Readonly<Record<string, string>> = sentences[language];
  return said[groupOf(activity) ?? purpose] ?? "";
};
