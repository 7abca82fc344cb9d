import type { EntryNumber } from "../../../kernel/ids.ts";
import type { PlainDate } from "../../../kernel/plain-date.ts";
import type { GroundCode, SchemeCode } from "./codes.ts";

/**
 * How a delivery of the benefit administration and the dossier differ about one spell:
 *   gone    an earlier delivery had it and this one, which covers all, has not, while it goes on in the dossier
 *   absent  it was recorded by hand, and no delivery has had it
 *   other   the delivery says something else than the dossier, where somebody corrected or withdrew it since
 */
export const deliveryDifferences = ["gone", "absent", "other"] as const;
export type DeliveryDifference = (typeof deliveryDifferences)[number];

/** A benefit has a scheme, an exemption a ground. */
export type SaidByDelivery = {
  readonly from: PlainDate;
  readonly until: PlainDate | null;
  readonly scheme?: SchemeCode;
  readonly ground?: GroundCode;
};

export type DeliveryBodies = {
  /** `entry` opened the spell that it is about; `said`: what the delivery says of it, where it says anything. */
  readonly "delivery-differed": {
    readonly entry: EntryNumber;
    readonly feed: string;
    readonly difference: DeliveryDifference;
    readonly said?: SaidByDelivery;
  };
  /** A later delivery and the dossier no longer differ in this way. */
  readonly "delivery-agreed": { readonly feed: string };
};
