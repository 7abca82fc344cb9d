import { factIn, withFact } from "./fault-facts.ts";
import type { FaultSentences } from "./fault-sentences.ts";

/** How a date is to be written, for people: "jjjj-mm-dd" says more than "yyyy-MM-dd". */
const written = (format: string): string =>
  format.replaceAll("yyyy", "jjjj").replaceAll("MM", "mm").replaceAll("M", "m");

const lists: Readonly<Record<string, string>> = {
  schemes: "regelingen",
  grounds: "gronden van ontheffing",
  endReasons: "redenen van einde",
  products: "producten",
};

const separators: Readonly<Record<string, string>> = {
  ";": "een puntkomma",
  ",": "een komma",
  "|": "een streep",
  "\t": "een tab",
};
const separatorInWords = (separator: string): string => separators[separator] ?? `"${separator}"`;

export const dutchFaults: FaultSentences = {
  "empty-file": () => ({ what: "Het bestand is leeg.", expected: "Een kopregel en ten minste één regel." }),
  "no-rows": () => ({
    what: "Het bestand heeft alleen een kopregel.",
    expected: "Ten minste één regel onder de kopregel.",
  }),
  "wrong-separator": (facts) => ({
    what: "De kolommen zijn anders gescheiden dan in de koppeling staat.",
    expected: withFact(facts, "separator", (separator) => `Kolommen gescheiden door ${separatorInWords(separator)}.`),
  }),
  "wrong-line-ends": () => ({
    what: "De regels eindigen op een teken van oude Macs.",
    expected: "Regels die eindigen zoals op Windows of Linux; sla het bestand opnieuw op.",
  }),
  "missing-column": (facts) => ({
    what: "Een kolom ontbreekt.",
    expected: withFact(facts, "column", (column) => `Een kolom met de kop "${column}".`),
  }),
  "unknown-column": () => ({
    what: "Deze kolom staat niet in de koppeling.",
    expected: "Noem de kolom in de koppeling, of laat haar daar bewust weg.",
  }),
  "column-twice": () => ({ what: "Deze kolom staat er twee keer.", expected: "Elke kop één keer." }),
  "too-many-columns": (facts) => ({
    what: "De regel heeft te veel kolommen.",
    expected: withFact(facts, "columns", (columns) => `${columns} kolommen, zoals de kopregel.`),
  }),
  "too-few-columns": (facts) => ({
    what: "De regel heeft te weinig kolommen.",
    expected: withFact(facts, "columns", (columns) => `${columns} kolommen, zoals de kopregel.`),
  }),
  "bad-quote": () => ({
    what: "De aanhalingstekens op deze regel kloppen niet.",
    expected: "Een aanhalingsteken in een waarde staat dubbel.",
  }),
  "line-too-long": (facts) => ({
    what: "De regel is te lang.",
    expected: withFact(
      facts,
      "bytes",
      (n) => `Hooguit ${n} bytes, met een regeleinde na elke rij.`,
      "Een regeleinde na elke rij.",
    ),
  }),
  "wrong-encoding": (facts) => ({
    what: "De tekens zijn niet te lezen.",
    expected: withFact(facts, "encoding", (encoding) => `Een bestand in ${encoding}.`, "De tekenset uit de koppeling."),
  }),
  "nul-byte": () => ({ what: "Er staat een NUL-teken in.", expected: "Gewone tekst; dit teken hoort er niet in." }),
  "missing-value": () => ({ what: "De waarde ontbreekt.", expected: "Een waarde; dit veld is verplicht." }),
  "control-character": () => ({
    what: "Er staat een onzichtbaar stuurteken in.",
    expected: "Gewone tekst; dit teken hoort er niet in.",
  }),
  "value-too-long": (facts) => ({
    what: "De waarde is te lang.",
    expected: withFact(facts, "characters", (n) => `Hooguit ${n} tekens.`),
  }),
  "not-a-date": (facts) => ({
    what: "Dit is geen datum.",
    expected: withFact(facts, "format", (format) => `Een datum als ${written(format)}.`),
  }),
  "impossible-date": (facts) => ({
    what: "Deze dag bestaat niet.",
    expected: withFact(facts, "format", (format) => `Een bestaande dag, als ${written(format)}.`),
  }),
  "date-out-of-range": (facts) => ({
    what: "Deze datum ligt te ver weg.",
    expected: `Een jaar van ${factIn(facts, "from") ?? "1900"} tot en met ${factIn(facts, "until") ?? "2100"}; geen einde is een leeg veld.`,
  }),
  "not-a-number": (facts) => ({
    what: "Dit getal klopt niet.",
    expected: `Een getal van ${factIn(facts, "from") ?? "0"} tot en met ${factIn(facts, "until") ?? "9999"}.`,
  }),
  "citizen-number-fails-eleven-test": (facts) => ({
    what: "Dit nummer doorstaat de elfproef niet.",
    expected: `Een burgerservicenummer van ${factIn(facts, "digits") ?? "9"} cijfers.`,
  }),
  "unknown-code": (facts) => ({
    what: "Deze code is niet bekend.",
    expected: `Een code uit de lijst ${lists[factIn(facts, "list") ?? ""] ?? "in de instellingen"}, of een vertaling in de koppeling.`,
  }),
  "unknown-municipality": () => ({
    what: "Deze gemeente is niet bekend.",
    expected: "Een gemeentecode uit de instellingen.",
  }),
  "unknown-worker": () => ({
    what: "Deze klantmanager is niet bekend.",
    expected: "De code van een medewerker, zoals bij Mensen en rollen.",
  }),
  "unknown-kind": (facts) => ({
    what: "Deze soort is niet bekend.",
    expected: withFact(facts, "kinds", (kinds) => `Een van: ${kinds}.`),
  }),
  "end-before-start": (facts) => ({
    what: "Het einde ligt niet na het begin.",
    expected: withFact(facts, "start", (start) => `Een dag na ${start}.`, "Een dag na het begin."),
  }),
  "overlaps-line": (facts) => ({
    what: "Deze periode overlapt een andere van dezelfde persoon.",
    expected: `Perioden die op elkaar volgen${withFact(facts, "line", (line) => `; zie regel ${line}`)}.`,
  }),
  "overlaps-earlier": (facts) => ({
    what: "Deze periode overlapt een periode uit een eerder bestand.",
    expected: `Perioden die op elkaar volgen; deze persoon heeft er een vanaf ${factIn(facts, "from") ?? "?"}${withFact(facts, "until", (until) => ` tot ${until}`, " zonder einde")}. Lever ook die regel aan als die gewijzigd is.`,
  }),
  "said-later": (facts) => ({
    what: "Van deze regel is later iets anders bekend geworden.",
    expected: withFact(
      facts,
      "knownFrom",
      (moment) => `Historie in volgorde van tijd; over deze regel is meer bekend sinds ${moment.slice(0, 10)}.`,
      "Historie in volgorde van tijd.",
    ),
  }),
  "other-birth-year": (facts) => ({
    what: "Dezelfde persoon heeft in dit bestand een ander geboortejaar.",
    expected: `Eén geboortejaar per persoon${withFact(facts, "line", (line) => `; zie regel ${line}`)}.`,
  }),
  "duplicate-key": (facts) => ({
    what: "Deze regel staat er meer dan eens in.",
    expected: `Elke sleutel één keer${withFact(facts, "line", (line) => `; zie regel ${line}`)}.`,
  }),
};
