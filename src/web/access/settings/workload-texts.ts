import { defineTexts } from "../../languages/texts.ts";

export const workloadTexts = defineTexts("access/workload", {
  nl: {
    points: "Punten",
    "points-help": "Zonder punten weegt een fase of groep evenveel als 'geen fase of groep'.",
    "phase-none": "geen fase of groep",
    "task-gate": "aan de poort, erbij",
    "task-exempt": "ontheven, erbij",
    "task-trajectory": "traject of instrument, erbij",
    "task-job": "aan het werk, erbij",
    "rung-points": "trede {{rung}}, erbij",
    "points-of": "{{what}}: {{points}}",
  },
  en: {
    points: "Points",
    "points-help": "Left empty, a phase or group weighs the same as 'no phase or group'.",
    "phase-none": "no phase or group",
    "task-gate": "added when at the gate",
    "task-exempt": "added when exempt",
    "task-trajectory": "added for a trajectory or instrument",
    "task-job": "added when in work",
    "rung-points": "added for rung {{rung}}",
    "points-of": "{{what}}: {{points}}",
  },
});
