import { type FormEvent, type ReactElement, type ReactNode, useState } from "react";
import { Dialog as AriaDialog, Heading } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { useTexts } from "../languages/use-language.ts";
import { Button } from "./button.tsx";
import { FormTries } from "./form-tries.ts";
import { uiTexts } from "./texts.ts";
import "./skeleton.css";
import "./dialog.css";

type DialogProps = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A layer above the page: keeps the focus in, closes with Escape, gives the focus back. */
export const Dialog = ({ title, onClose, children }: DialogProps): ReactElement => (
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
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);

type FormDialogProps = DialogProps & {
  /** A verb that names the consequence: "Vermelding intrekken". */
  readonly confirm: string;
  readonly look?: "primary" | "danger";
  readonly busy?: boolean;
  readonly onConfirm: () => void;
};

/** A dialog that asks something, or asks to confirm; what was typed stays when it is refused, and the refusal goes when one tries again. */
export const FormDialog = (props: FormDialogProps): ReactElement => {
  const say = useTexts(uiTexts);
  const [tries, setTries] = useState(0);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (props.busy) return;
    setTries(tries + 1);
    props.onConfirm();
  };
  return (
    <Dialog title={props.title} onClose={props.onClose}>
      <form className="trede-form" onSubmit={submit} noValidate>
        <FormTries value={tries}>{props.children}</FormTries>
        <div className="trede-dialog__actions">
          <Button submits look={props.look ?? "primary"} busy={props.busy ?? false}>
            {props.confirm}
          </Button>
          <Button look="quiet" onPress={props.onClose}>
            {say("cancel")}
          </Button>
        </div>
      </form>
    </Dialog>
  );
};
