import type { Role } from "../../contexts/access/api.ts";
import type { Language } from "../languages/language.ts";

const labels: { readonly [L in Language]: Readonly<Record<Role, string>> } = {
  nl: {
    caseworker: "Klantmanager",
    "benefits-officer": "Inkomensconsulent",
    "contract-manager": "Contractmanager",
    "procurement-officer": "Inkoper",
    "policy-maker": "Beleidsadviseur",
    "council-member": "Raadslid",
    "employer-adviser": "Werkgeversadviseur",
    researcher: "Onderzoeker",
    administrator: "Beheerder",
    "provider-consultant": "Consulent van een aanbieder",
    client: "Cliënt",
  },
  en: {
    caseworker: "Caseworker",
    "benefits-officer": "Benefits officer",
    "contract-manager": "Contract manager",
    "procurement-officer": "Procurement officer",
    "policy-maker": "Policy adviser",
    "council-member": "Council member",
    "employer-adviser": "Employer adviser",
    researcher: "Researcher",
    administrator: "Administrator",
    "provider-consultant": "Provider's consultant",
    client: "Client",
  },
};

export const roleLabel = (role: Role, language: Language): string => labels[language][role];

export const isRole = (text: string): text is Role => text in labels.nl;
