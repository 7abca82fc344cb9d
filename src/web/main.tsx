import "./jitless.ts";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { queryClient } from "./client/queries.ts";
import { LanguageProvider } from "./languages/language-provider.tsx";
import { router } from "./routing/router.tsx";
import "./ui/styles.ts";

const place = document.getElementById("trede");
if (place === null) throw new Error("index.html has no place for the pages");

createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <LanguageProvider>
        <RouterProvider router={router} />
      </LanguageProvider>
    </QueryClientProvider>
  </StrictMode>,
);
