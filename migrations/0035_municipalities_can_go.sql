-- A municipality that was added by mistake can be taken away again, as long as no dossier names it: the application holds it against the ledger.
grant delete on access.municipality to trede_app;
