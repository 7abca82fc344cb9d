import type { DeliveryDifference } from "../../dossier/public.ts";
import { all } from "./plan-words.ts";

export const deliveryDifferences = all<DeliveryDifference>()(["gone", "absent", "other"]);
