import assert from "node:assert/strict";
import { test } from "node:test";
import { returnAddress, signInHref } from "./return-address.ts";

const at = (pathname: string, search = "", hash = "") => ({ pathname, search, hash });

const cases = [
  [at("/"), "/", "/sign-in"],
  [at("/sign-in-failed"), "/", "/sign-in"],
  [at("/choose-commissioner"), "/", "/sign-in"],
  [at("//elsewhere.example/"), "/", "/sign-in"],
  [
    at("/caseload", "?signal=late&page=2"),
    "/caseload?signal=late&page=2",
    "/sign-in?to=%2Fcaseload%3Fsignal%3Dlate%26page%3D2",
  ],
  [
    at("/figures/definitions", "", "#coverage"),
    "/figures/definitions#coverage",
    "/sign-in?to=%2Ffigures%2Fdefinitions%23coverage",
  ],
] as const;

for (const [from, back, href] of cases)
  test(`who must sign in at ${from.pathname}${from.search}${from.hash} comes back at ${back}`, () => {
    assert.equal(returnAddress(from), back);
    assert.equal(signInHref(from), href);
  });
