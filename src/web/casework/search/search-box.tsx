import { type FormEvent, type ReactElement, useState } from "react";
import { useTexts } from "../../languages/use-language.ts";
import { useGo } from "../../routing/use-place.ts";
import { Button } from "../../ui/button.tsx";
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
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const text = soughtOf(typed);
    if (text === null) return;
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
          onChange={setTyped}
        />
        <Button submits look="quiet">
          {say("find")}
        </Button>
      </form>
    </search>
  );
};
