/** Until the session says otherwise: where most offices are. */
let zone = "Europe/Amsterdam";

/** The time zone in which moments are told and days end, as this installation has it (TREDE_TIME_ZONE). */
export const officeTimeZone = (): string => zone;

/** Told once the session is known, before any page is drawn. */
export const tellOfficeTimeZone = (name: string): void => {
  zone = name;
};
