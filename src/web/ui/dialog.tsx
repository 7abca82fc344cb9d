import { createContext, type FormEvent, type ReactElement, type ReactNode, useContext, useState } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTexts } from "../languages/use-language.ts";
import { Button } from "./button.tsx";
import { DialogSubject } from "./dialog-subject.tsx";
import { useFilledIn } from "./filled-in.ts";
import { FormTries } from "./form-tries.ts";
import { uiTexts } from "./texts.ts";
import { useGoingBack } from "./use-going-back.ts";
import "./skeleton.css";
import "./dialog.css";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Something else than a field was changed: closing asks first, as it does by itself once a field is filled in otherwise than it opened. */
  readonly isChanged?: boolean;
  /** Another value each time what was filled in has been saved, in a dialog that stays open then. */
  readonly saved?: unknown;
};

const Closing = createContext<() => void>(() => {});

/** Closes the dialog around, as Escape does: who filled something in is asked first. */
export const useClosing = (): (() => void) => useContext(Closing);

/**
 * A layer above the page: keeps the focus in, closes with Escape, gives the focus back, and says whom it is about. Who filled something in is
 * asked before it is lost, also by going back.
 */
export const Dialog = ({ title, onClose, children, isChanged = false, saved }: DialogProps): ReactElement => {
  const subject = useContext(DialogSubject);
  const [isLeaving, setLeaving] = useState(false);
  const fields = useFilledIn(saved);
  const isLost = (): boolean => isChanged || fields.isFilledIn();
  const close = (): void => (isLost() ? setLeaving(true) : onClose());
  const goingBack = useGoingBack(isLost);
  return (
    <ModalOverlay
      className="trede-dialog-veil"
      isOpen
      isDismissable={false}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Modal className="trede-dialog">
        <AriaDialog>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {subject !== null && <p className="trede-dialog__subject">{subject}</p>}
          <div className="trede-dialog__content" {...fields.watch}>
            <Closing value={close}>{children}</Closing>
          </div>
          {isLeaving && <UnsavedDialog onLeave={onClose} onStay={() => setLeaving(false)} />}
          {goingBack !== null && <UnsavedDialog onLeave={goingBack.leave} onStay={goingBack.stay} />}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
};

type UnsavedProps = { readonly onLeave: () => void; readonly onStay: () => void };

/** Asked before what was filled in is lost. */
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
  readonly onConfirm: () => void;
};

/** A dialog that asks something, or asks to confirm; what was typed stays when it is refused, and the refusal goes when one tries again. */
export const FormDialog = (props: FormDialogProps): ReactElement => {
  const [tries, setTries] = useState(0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (props.busy) return;
    setTries(tries + 1);
    props.onConfirm();
  };
  return (
    <Dialog title={props.title} onClose={props.onClose} isChanged={props.isChanged ?? false}>
      <form className="trede-form" onSubmit={submit} noValidate>
        <FormTries value={tries}>{props.children}</FormTries>
        <div className="trede-dialog__actions">
          <Button submits look={props.look ?? "primary"} busy={props.busy ?? false}>
            {props.confirm}
          </Button>
          <Cancel />
        </div>
      </form>
    </Dialog>
  );
};

const Cancel = (): ReactElement => {
  const say = useTexts(uiTexts);
  return (
    <Button look="quiet" onPress={useClosing()}>
      {say("cancel")}
    </Button>
  );
};
