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
    "task-gate": "added when at the gate",
    "task-exempt": "added when exempt",
    "task-trajectory": "added for a trajectory or instrument",
    "task-job": "added when in work",
    "rung-points": "added for rung {{rung}}",
    "points-of": "{{what}}: {{points}}",
  },
});
