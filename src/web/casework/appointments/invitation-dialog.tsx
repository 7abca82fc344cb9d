import type { ReactElement } from "react";
import { getInvitation, getInvitationFile } from "../../../contexts/casework/appointments-api.ts";
import type { ClientId, EntryNumber } from "../../../kernel/ids.ts";
import { useReply } from "../../client/queries.ts";
import { useFile } from "../../client/use-file.ts";
import { useTexts } from "../../languages/use-language.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { ProblemNotice } from "../../ui/problem-notice.tsx";
import { Skeleton } from "../../ui/skeleton.tsx";
import { appointmentTexts } from "./texts.ts";

type Props = { readonly clientId: ClientId; readonly entry: EntryNumber; readonly onClose: () => void };

/** The letter, to print or to copy, and the appointment as a file for a calendar. */
export const InvitationDialog = ({ clientId, entry, onClose }: Props): ReactElement => {
  const say = useTexts(appointmentTexts);
  const params = { clientId, entry };
  const letter = useReply(getInvitation, { params });
  const file = useFile(getInvitationFile);
  return (
    <Dialog title={say("invitation")} onClose={onClose}>
      <div className="trede-invitation">
        {letter.state === "waiting" && <Skeleton kind="text" lines={10} />}
        {letter.state === "refused" && <ProblemNotice problem={letter.problem} onRetry={letter.retry} />}
        {letter.state === "ready" &&
          letter.reply.text.split("\n\n").map((block) => (
            <p key={block} className="trede-invitation__block" lang={letter.reply.language}>
              {block}
            </p>
          ))}
        {file.problem !== null && <ProblemNotice problem={file.problem} />}
        <div className="trede-invitation__acts trede-no-print">
          <Button onPress={() => window.print()}>{say("print")}</Button>
          <Button look="quiet" busy={file.busy} onPress={() => void file.save({ params }, say("file-name"))}>
            {say("calendar-file")}
          </Button>
          <Button look="quiet" onPress={onClose}>
            {say("close")}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};
