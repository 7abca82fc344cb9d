import { defineTexts } from "../../languages/texts.ts";

export const teamTexts = defineTexts("casework/team", {
  nl: {
    title: "Op tijd opgepakt",
    about:
      "Van wie tussen {{from}} en {{until}} de norm van {{norm}} bereikte: hoeveel hadden toen een plan, traject of instrument.",
    "about-own-norm":
      "Van wie tussen {{from}} en {{until}} de eigen norm bereikte: hoeveel hadden toen een plan, traject of instrument. De norm is {{norms}}.",
    "norm-before": "{{norm}} voor wie begon voor {{until}}",
    "norm-between": "{{norm}} voor wie begon van {{from}} tot {{until}}",
    "norm-since": "{{norm}} voor wie begon vanaf {{from}}",
    export: "Exporteren (CSV)",
    "file-name": "op-tijd-opgepakt-{{day}}.csv",
    "visibility-team":
      "U ziet cijfers per team en die van uzelf. Die van een collega zijn bij deze opdrachtgever niet zichtbaar; een team van minder dan drie staat daarom alleen in het totaal.",
    "visibility-own":
      "U ziet uw eigen cijfer naast het totaal. Dat van collega's is bij deze opdrachtgever niet zichtbaar.",
    "visibility-team-only":
      "U ziet cijfers per team. Cijfers per klantmanager zijn bij deze opdrachtgever niet zichtbaar; een team van minder dan drie staat daarom alleen in het totaal.",
    "visibility-total-only":
      "U ziet alleen het totaal. Cijfers per klantmanager zijn bij deze opdrachtgever niet zichtbaar.",
    "visibility-worker": "Cijfers per klantmanager zijn bij deze opdrachtgever voor iedereen zichtbaar.",
    "few-cases": "Onder {{fewest}} gevallen staat er geen percentage: het zou meer zeggen over toeval dan over werk.",
    withheld: "niet getoond",
    "withheld-about":
      "Waar een aantal onder {{limit}} in zit, staat hier niet, met wat nodig is om het niet te kunnen uitrekenen. Hoeveel cliënten er zijn, staat er altijd.",
    "file-about":
      "In het bestand staan de aantallen cliënten. De overige cijfers staan er niet in als ze over weinig cliënten gaan.",
    clients: "cliënten",
    waiting: "wachten op aanbod",
    overdue: "met aanbod te laat",
    "in-time": "op tijd opgepakt (n = {{n}})",
    "in-time-few": "op tijd opgepakt",
    "in-time-count": "{{inTime}} van {{judged}}",
    caption: "Per rij: cliënten, wachtenden en op tijd opgepakt",
    "column-who": "Wie",
    "column-clients": "Cliënten",
    "column-waiting": "Wachten",
    "column-overdue": "Aanbod te laat",
    "column-count": "Op tijd / beoordeeld",
    "column-share": "Op tijd opgepakt, met 95 %-interval",
    total: "Totaal",
    "no-worker": "Nog niet toegewezen",
    empty: "Er is in deze periode nog niemand die de norm bereikte.",
  },
  en: {
    title: "Helped in time",
    about:
      "Of those who reached the norm of {{norm}} between {{from}} and {{until}}: how many had a plan, trajectory or instrument by then.",
    "about-own-norm":
      "Of those who reached the norm that applies to them between {{from}} and {{until}}: how many had a plan, trajectory or instrument by then. The norm is {{norms}}.",
    "norm-before": "{{norm}} for those who started before {{until}}",
    "norm-between": "{{norm}} for those who started from {{from}} and before {{until}}",
    "norm-since": "{{norm}} for those who started from {{from}} onwards",
    export: "Export (CSV)",
    "file-name": "helped-in-time-{{day}}.csv",
    "visibility-team":
      "You can see figures per team and your own. At this commissioner, colleagues' individual figures are not visible; a team of fewer than three is therefore included in the total only.",
    "visibility-own":
      "You can see your own figure next to the total. At this commissioner, colleagues' figures are not visible.",
    "visibility-team-only":
      "You can see figures per team. At this commissioner, figures per caseworker are not visible; a team of fewer than three is therefore included in the total only.",
    "visibility-total-only":
      "You can see the total only. At this commissioner, figures per caseworker are not visible.",
    "visibility-worker": "At this commissioner, everybody can see figures per caseworker.",
    "few-cases":
      "No percentage is shown for fewer than {{fewest}} cases: it would say more about chance than about the work.",
    withheld: "not shown",
    "withheld-about":
      "Figures with a number below {{limit}} are not shown, nor anything from which they could be worked out. The number of clients is always shown.",
    "file-about":
      "The file gives the number of clients in each row. Other figures are left out if they concern only a few clients.",
    clients: "clients",
    waiting: "waiting for an offer",
    overdue: "with offer overdue",
    "in-time": "helped in time (n = {{n}})",
    "in-time-few": "helped in time",
    "in-time-count": "{{inTime}} of {{judged}}",
    caption: "Per row: clients, how many are waiting, and helped in time",
    "column-who": "Who",
    "column-clients": "Clients",
    "column-waiting": "Waiting",
    "column-overdue": "Offer overdue",
    "column-count": "In time / judged",
    "column-share": "Helped in time, with 95% interval",
    total: "Total",
    "no-worker": "Not yet assigned",
    empty: "Nobody has reached the norm in this period yet.",
  },
});
