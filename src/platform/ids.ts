import { v7 } from "uuid";
import type { NewId } from "../kernel/ids.ts";

/** Ids that rise with time, so that new rows lie together. */
export const newUuid: NewId = () => v7() as never;
