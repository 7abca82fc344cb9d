import type { CodeLabels } from "./codes.ts";

/** What is in a client's file besides what is recorded in it (page 03, "Work and after": contract copy, payslip; "The plan"). */
export const documentTypes: CodeLabels = {
  letter: { nl: "brief", en: "letter" },
  decision: { nl: "beschikking", en: "decision" },
  "signed-plan": { nl: "ondertekend plan", en: "signed plan" },
  cv: { nl: "cv", en: "CV" },
  diploma: { nl: "diploma of certificaat", en: "diploma or certificate" },
  contract: { nl: "arbeidscontract", en: "contract of employment" },
  payslip: { nl: "loonstrook", en: "payslip" },
  report: { nl: "verslag van een aanbieder", en: "report from a provider" },
  other: { nl: "anders", en: "other" },
};
