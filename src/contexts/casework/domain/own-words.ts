/** How a decision stands for who it is about; `once`: given, and nothing of it runs. */
export const ownDecisionStates = ["refused", "to-come", "runs", "once", "over"] as const;
export type OwnDecisionState = (typeof ownDecisionStates)[number];
export const ownDecisionKinds = ["exemption", "facility"] as const;
