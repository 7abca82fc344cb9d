import type { CodeLabels } from "./codes.ts";

/** What is in a client's file besides what is recorded in it (page 03, "Work and after": contract copy, payslip; "The plan"). Clients read these words too, and choose from them. */
export const documentTypes: CodeLabels = {
  letter: { nl: "brief", en: "letter" },
  decision: { nl: "brief met een besluit", en: "letter with a decision" },
  "signed-plan": { nl: "plan met handtekening", en: "signed plan" },
  cv: { nl: "cv", en: "CV" },
  diploma: { nl: "diploma of certificaat", en: "diploma or certificate" },
  contract: { nl: "arbeidscontract", en: "contract of employment" },
  payslip: { nl: "loonstrook", en: "payslip" },
  report: { nl: "verslag van een organisatie die helpt", en: "report from an organisation that helps" },
  other: { nl: "iets anders", en: "something else" },
};
