/** What can ask for a caseworker's action. Each has its rule in `signals.ts`. */
export const signalKinds = ["no-offer", "exemption-ends", "exemption-ended", "plan-without-instrument"] as const;
export type SignalKind = (typeof signalKinds)[number];
