/** How a decision stands for who it is about; `once`: given, and nothing of it runs; `idle`: it holds, with nothing to be exempt from. */
export const ownDecisionStates = ["refused", "to-come", "runs", "idle", "once", "over"] as const;
export type OwnDecisionState = (typeof ownDecisionStates)[number];
export const ownDecisionKinds = ["exemption", "facility"] as const;
