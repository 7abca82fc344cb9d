/** What a client says of e-mail, for tests of what is mailed to them. */
export { agreeToEmail, noMoreEmail } from "../use-cases/client-email.ts";
