import type { CodeLabels } from "./codes.ts";

type Instead = { readonly nl: string; readonly en: string };

/** Names of illnesses and of what is taken against them, by what can be said instead (domain page 12). */
const wordsInstead: readonly (readonly [Instead, readonly string[]])[] = [
  [
    { nl: "concentratie, tempo of energie over de dag", en: "concentration, pace or energy over the day" },
    [
      ...["depressie", "depressief", "depressieve", "depression", "depressed", "dysthymie", "antidepressiva"],
      ...["antidepressivum", "antidepressants", "sertraline", "citalopram", "escitalopram", "paroxetine", "fluoxetine"],
      ...["venlafaxine", "duloxetine", "mirtazapine", "amitriptyline", "bupropion", "prozac", "seroxat", "efexor"],
    ],
  ],
  [
    { nl: "tempo, werkdruk of aantal uren", en: "pace, pressure of work or hours" },
    ["burn-out", "fibromyalgie", "fibromyalgia", "mecvs"],
  ],
  [
    { nl: "omgaan met drukte, lawaai of anderen", en: "coping with bustle, noise or others" },
    [
      ...["ptss", "ptsd", "borderline", "angststoornis", "anxiety-disorder", "stoornis", "stoornissen", "disorder"],
      ...["oxazepam", "diazepam", "lorazepam", "temazepam", "alprazolam", "benzodiazepines", "valium", "xanax"],
    ],
  ],
  [
    { nl: "een rustige plek, vaste taken of begeleiding", en: "a quiet place, fixed tasks or guidance" },
    [
      ...["schizofrenie", "schizofreen", "schizofrene", "schizophrenia", "schizophrenic", "psychose", "psychotisch"],
      ...["psychosis", "psychotic", "bipolair", "bipolar", "manisch", "antipsychotica", "antipsychoticum"],
      ...["quetiapine", "olanzapine", "risperidon", "aripiprazol", "haloperidol", "haldol", "clozapine", "seroquel"],
      ...["anorexia", "boulimia", "dementie", "dementia", "alzheimer"],
    ],
  ],
  [
    { nl: "aandacht verdelen, plannen of prikkels", en: "dividing attention, planning or stimuli" },
    ["adhd", "methylfenidaat", "ritalin", "concerta", "medikinet", "dexamfetamine", "hersenletsel", "brain-injury"],
  ],
  [
    { nl: "veranderingen, prikkels of omgaan met anderen", en: "changes, stimuli or dealing with others" },
    ["autisme", "autistisch", "autism", "autistic", "asperger", "pdd-nos", "syndroom", "syndrome"],
  ],
  [
    { nl: "wat iemand op een werkdag wel en niet kan", en: "what somebody can and can't do on a working day" },
    [
      ...["verslaving", "verslaafd", "addiction", "addicted", "alcoholist", "alcoholisme", "alcoholic", "alcoholism"],
      ...["methadon", "methadone", "naltrexon", "disulfiram", "hiv"],
    ],
  ],
  [
    { nl: "tillen, staan, lopen of zitten", en: "lifting, standing, walking or sitting" },
    ["hernia", "artrose", "multiple-sclerose", "multiple-sclerosis", "parkinson"],
  ],
  [
    { nl: "werken met de handen, tillen of staan", en: "working with the hands, lifting or standing" },
    ["reuma", "reumatisch", "rheumatism", "artritis", "arthritis"],
  ],
  [
    { nl: "vaste pauzes of wisselende diensten", en: "fixed breaks or changing shifts" },
    ["diabetes", "diabeet", "diabeticus", "diabetic", "insuline", "insulin", "crohn"],
  ],
  [
    { nl: "aantal uren, tempo of tillen", en: "hours, pace or lifting" },
    ["kanker", "cancer", "leukemie", "hartfalen", "hartinfarct", "beroerte", "hersenbloeding"],
  ],
  [
    { nl: "werken op hoogte, met machines of alleen", en: "working at heights, with machines or alone" },
    ["epilepsie", "epileptisch", "epilepsy", "epileptic"],
  ],
  [
    { nl: "stof, rook of zwaar lichamelijk werk", en: "dust, smoke or heavy physical work" },
    ["astma", "astmatisch", "asthma", "asthmatic", "copd"],
  ],
  [
    { nl: "fel licht, geluid of werken achter een scherm", en: "bright light, noise or working at a screen" },
    ["migraine"],
  ],
];

export const healthWords: CodeLabels = Object.fromEntries(
  wordsInstead.flatMap(([instead, words]) => words.map((word) => [word, instead] as const)),
);
