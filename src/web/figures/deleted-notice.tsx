import type { ReactElement } from "react";
import type { PlainDate } from "../../kernel/plain-date.ts";
import { defineTexts } from "../languages/texts.ts";
import { useFormats, useTexts } from "../languages/use-language.ts";
import { Notice } from "../ui/notice.tsx";

const deletedTexts = defineTexts("figures/deleted", {
  nl: {
    deleted:
      "Niet volledig: dossiers die voor {{day}} waren geëindigd, zijn na hun bewaartermijn verwijderd. Wie in dit tijdvak instroomde en toen al uit was, telt hier niet meer mee. Gebruik voor deze jaren het eerder gepubliceerde cijfer.",
  },
  en: {
    deleted:
      "Incomplete: dossiers that had ended before {{day}} were deleted after their retention period. Anyone who entered in this window and had left by then is no longer counted. For these years, use the figures published earlier.",
  },
});

/** A figure over years of which dossiers were deleted is no smaller in silence (ADR 0025). */
export const DeletedNotice = ({ before }: { readonly before: PlainDate | null }): ReactElement | null => {
  const say = useTexts(deletedTexts);
  const { day } = useFormats();
  return before === null ? null : <Notice tone="amber">{say("deleted", { day: day(before) })}</Notice>;
};
