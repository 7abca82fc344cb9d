import { type FormEvent, type ReactElement, type ReactNode, useContext, useState } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTexts } from "../languages/use-language.ts";
import { Button } from "./button.tsx";
import { DialogSubject } from "./dialog-subject.tsx";
import { FormTries } from "./form-tries.ts";
import { uiTexts } from "./texts.ts";
import "./skeleton.css";
import "./dialog.css";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A layer above the page: keeps the focus in, closes with Escape, gives the focus back, and says whom it is about. */
export const Dialog = ({ title, onClose, children }: DialogProps): ReactElement => {
  const subject = useContext(DialogSubject);
  return (
    <ModalOverlay
      className="trede-dialog-veil"
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className="trede-dialog">
        <AriaDialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {subject !== null && <p className="trede-dialog__subject">{subject}</p>}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

type UnsavedProps = { readonly onLeave: () => void; readonly onStay: () => void };

/** Asked before what was typed is lost. */
export const UnsavedDialog = ({ onLeave, onStay }: UnsavedProps): ReactElement => {
  const say = useTexts(uiTexts);
  return (
    <Dialog title={say("unsaved-title")} onClose={onStay}>
      <p>{say("unsaved-about")}</p>
      <div className="trede-dialog__actions">
        <Button onPress={onStay}>{say("unsaved-stay")}</Button>
        <Button look="danger" onPress={onLeave}>
          {say("unsaved-leave")}
        </Button>
      </div>
    </Dialog>
  );
};

type FormDialogProps = DialogProps & {
  /** A verb that names the consequence: "Vermelding intrekken". */
  readonly confirm: string;
  readonly look?: "primary" | "danger";
  readonly busy?: boolean;
  /** Something was typed that would be much to type again: closing asks first. */
  readonly isChanged?: boolean;
  readonly onConfirm: () => void;
};

/** A dialog that asks something, or asks to confirm; what was typed stays when it is refused, and the refusal goes when one tries again. */
export const FormDialog = (props: FormDialogProps): ReactElement => {
  const say = useTexts(uiTexts);
  const [isLeaving, setLeaving] = useState(false);
  const [tries, setTries] = useState(0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (props.busy) return;
    setTries(tries + 1);
    props.onConfirm();
  };
  const close = (): void => (props.isChanged ? setLeaving(true) : props.onClose());
  return (
    <Dialog title={props.title} onClose={close}>
      <form className="trede-form" onSubmit={submit} noValidate>
        <FormTries value={tries}>{props.children}</FormTries>
        <div className="trede-dialog__actions">
          <Button submits look={props.look ?? "primary"} busy={props.busy ?? false}>
            {props.confirm}
          </Button>
          <Button look="quiet" onPress={close}>
            {say("cancel")}
          </Button>
        </div>
      </form>
      {isLeaving && <UnsavedDialog onLeave={props.onClose} onStay={() => setLeaving(false)} />}
    </Dialog>
  );
};
