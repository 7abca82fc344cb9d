/** What a client says of e-mail, and what is taken back, for tests of what is mailed to them. */
export { noRule } from "../amend-rule.ts";
export { correctDossierEntry, withdrawDossierEntry } from "../use-cases/amend-entry.ts";
export { agreeToEmail, noMoreEmail } from "../use-cases/client-email.ts";
