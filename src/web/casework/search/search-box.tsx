import { type FormEvent, type ReactElement, useState } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { useGo } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
import { idOfField } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { searchPlace } from "../places.ts";
import { soughtOf } from "./form.ts";
import { searchFor, useSearchText } from "./search-text.ts";
import { searchTexts } from "./texts.ts";
import "./search-box.css";

type Props = { readonly label: string; readonly placeholder: string; readonly help?: string };

export const SearchBox = ({ label, placeholder, help }: Props): ReactElement => {
  const say = useTexts(searchTexts);
  const go = useGo();
  const sought = useSearchText();
  const [typed, setTyped] = useState(sought);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = soughtOf(typed);
    setMissing(text === null);
    if (text === null) {
      document.getElementById(idOfField("client-search"))?.focus();
      return;
    }
    searchFor(text);
    go(searchPlace, {});
  };
  return (
    <search className="trede-search-box trede-no-print">
      <form onSubmit={submit}>
        <TextField
          name="client-search"
          label={label}
          help={help}
          type="search"
          placeholder={placeholder}
          value={typed}
          onChange={(text) => {
            setTyped(text);
            setMissing(false);
          }}
        />
        <Button submits look="quiet">
          {say("find")}
        </Button>
      </form>
      {isMissing && (
        <p role="alert" className="trede-field__error">
          {say("nothing-typed")}
        </p>
      )}
    </search>
  );
};
