/** moss: done, in time; amber: soon; brick: late, refused; slate: neutral; petrol: where one is. */
export type Tone = "moss" | "amber" | "brick" | "slate" | "petrol";
