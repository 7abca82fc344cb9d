import { place } from "../routing/place.ts";

export const homePlace = place({ path: "/" });
export const chooseCommissionerPlace = place({ path: "/choose-commissioner" });

/** Where the server sends a browser whose sign-in did not work. */
export const signInFailedPath = "/sign-in-failed";
