import { type Address, thisAddress } from "../routing/this-address.ts";
import { chooseCommissionerPlace, homePlace, signInFailedPath } from "./places.ts";

/** Pages of signing in itself: who comes from there starts at the beginning. */
const ofSigningIn: readonly string[] = [homePlace.path, chooseCommissionerPlace.path, signInFailedPath];

/** Where somebody was going before they had to sign in. */
export const returnAddress = (at: Address): string =>
  ofSigningIn.includes(at.pathname) ? homePlace.path : thisAddress(at);

/** The server's sign-in, which brings back to where somebody was going. */
export const signInHref = (at: Address): string => {
  const back = returnAddress(at);
  return back === homePlace.path ? "/sign-in" : `/sign-in?${new URLSearchParams({ to: back })}`;
};
