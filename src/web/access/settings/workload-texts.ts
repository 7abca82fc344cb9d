import { defineTexts } from "../../languages/texts.ts";

export const workloadTexts = defineTexts("access/workload", {
  nl: {
    points: "Punten",
    "phase-none": "geen fase",
    "task-gate": "aan de poort, erbij",
    "task-exempt": "ontheven, erbij",
    "task-trajectory": "traject of instrument, erbij",
    "task-job": "aan het werk, erbij",
    "rung-points": "trede {{rung}}, erbij",
    "points-of": "{{what}}: {{points}}",
  },
  en: {
    points: "Points",
    "phase-none": "no phase",
    "task-gate": "at the gate, added",
    "task-exempt": "exempt, added",
    "task-trajectory": "trajectory or instrument, added",
    "task-job": "in work, added",
    "rung-points": "rung {{rung}}, added",
    "points-of": "{{what}}: {{points}}",
  },
});
