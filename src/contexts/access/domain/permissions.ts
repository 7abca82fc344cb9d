/** Who may do what (domain page 01, "Who uses the product"). Deny by default: what is not listed is not allowed. */
export const roles = [
  "caseworker",
  "benefits-officer",
  "contract-manager",
  "procurement-officer",
  "policy-maker",
  "council-member",
  "employer-adviser",
  "researcher",
  "administrator",
  "provider-consultant",
  "client",
] as const;
export type Role = (typeof roles)[number];

export type PartyKind = "commissioner" | "provider" | "client";

/** From which side each role acts. A role gives its permissions only to somebody on that side. */
export const partyOfRole: Readonly<Record<Role, PartyKind>> = {
  caseworker: "commissioner",
  "benefits-officer": "commissioner",
  "contract-manager": "commissioner",
  "procurement-officer": "commissioner",
  "policy-maker": "commissioner",
  "council-member": "commissioner",
  "employer-adviser": "commissioner",
  researcher: "commissioner",
  administrator: "commissioner",
  "provider-consultant": "provider",
  client: "client",
};

/** Who works with clients and can be responsible for them. */
export const staffWithClients = ["caseworker", "benefits-officer"] as const;
const readersOfFigures = [
  "caseworker",
  "benefits-officer",
  "contract-manager",
  "procurement-officer",
  "policy-maker",
  "council-member",
  "employer-adviser",
  "researcher",
  "administrator",
] as const;

export const permissionTable = {
  "access.person.list": ["administrator"],
  "access.person.manage": ["administrator"],
  "access.provider.list": ["administrator"],
  "access.provider.manage": ["administrator"],
  "access.role.read": ["administrator", "policy-maker"],
  "access.setting.read": ["administrator", "policy-maker", "caseworker", "benefits-officer"],
  "access.setting.change": ["administrator"],
  "access.log.read": ["administrator"],
  "dossier.client.read": staffWithClients,
  "dossier.citizen-number.reveal": staffWithClients,
  "dossier.entry.correct": staffWithClients,
  /** Who a client is: name, birth year, citizen number. */
  "dossier.person.correct": staffWithClients,
  /** Whether a client agreed to be reached by e-mail, and where. */
  "dossier.email.record": staffWithClients,
  "dossier.document.add": staffWithClients,
  /** What a document holds; that it is there is in the dossier. */
  "dossier.document.open": staffWithClients,
  /** For good. */
  "dossier.document.remove": staffWithClients,
  "dossier.access-log.read": ["caseworker", "benefits-officer", "administrator"],
  /** Counts and days, of nobody in particular. */
  "dossier.purge.read": ["administrator"],
  "dossier.purge.count": ["administrator"],
  "casework.caseload.read": staffWithClients,
  "casework.client.assign": staffWithClients,
  /** Who is away and who stands in. */
  "casework.absence.arrange": ["caseworker", "benefits-officer", "administrator"],
  /** Who is at the gate is seen and helped on by all who work there. */
  "casework.gate.read": staffWithClients,
  "casework.gate.act": staffWithClients,
  "casework.signal.act": staffWithClients,
  "casework.diagnosis.record": staffWithClients,
  "casework.rung.move": staffWithClients,
  "casework.plan.record": staffWithClients,
  "casework.plan.sign": staffWithClients,
  /** Exemptions, re-examinations, premiums and facilities, and help that is missing. */
  "casework.decision.record": staffWithClients,
  /** Counts of who was called; who they are is for staff with clients. */
  "casework.campaign.read": ["caseworker", "benefits-officer", "policy-maker", "administrator"],
  "casework.campaign.open": staffWithClients,
  /** Calls many clients at once. */
  "casework.campaign.start": ["policy-maker", "administrator"],
  /** Plans, moves, calls off, and records whether somebody came. */
  "casework.appointment.plan": staffWithClients,
  /** To the client, and notes for colleagues. */
  "casework.message.write": staffWithClients,
  /** Which organisation helps a client, and reads what is shared with it. */
  "casework.provider.involve": staffWithClients,
  /** Their own and nobody else's, while they are involved: the database leaves them no other rows. */
  "casework.provider-client.read": ["provider-consultant"],
  "casework.provider-message.send": ["provider-consultant"],
  /** Counts that feed the next tender. */
  "casework.need.count": [
    "caseworker",
    "benefits-officer",
    "policy-maker",
    "procurement-officer",
    "contract-manager",
    "administrator",
  ],
  /** Their own and nobody else's: the database leaves them no other rows. */
  "dossier.own-access.read": ["client"],
  "dossier.own-document.add": ["client"],
  "dossier.own-email.manage": ["client"],
  "casework.own-file.read": ["client"],
  "casework.own-appointment.read": ["client"],
  "casework.own-document.read": ["client"],
  "casework.own-plan.read": ["client"],
  "casework.own-plan.sign": ["client"],
  "casework.own-message.read": ["client"],
  "casework.own-message.send": ["client"],
  /** Counts, of nobody in particular. */
  "casework.setting.preview": ["administrator"],
  "casework.contact.record": staffWithClients,
  /** Numbers of few people only to who works with clients; per worker it follows the setting `teamVisibility`. */
  "casework.team.read": ["caseworker", "benefits-officer", "policy-maker"],
  /** The people behind a figure of casework. */
  "casework.figure.open": staffWithClients,
  /** Sums of money, of nobody in particular. */
  "casework.cost.read": ["caseworker", "benefits-officer", "policy-maker", "contract-manager", "administrator"],
  "figures.definition.read": readersOfFigures,
  /** Small groups are shown as they are, so only to staff; the file of a cohort withholds them (domain page 09). */
  "figures.cohort.read": ["caseworker", "benefits-officer", "contract-manager", "policy-maker", "administrator"],
  /** The persons behind a number: only for who works with them. */
  "figures.cohort.open": staffWithClients,
  "exchange.import.read": ["administrator", "benefits-officer"],
  "exchange.import.run": ["administrator"],
  "exchange.history.load": ["administrator"],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissionTable;

export type Holder = { readonly party: PartyKind; readonly roles: readonly Role[] };

/** The one question of access: may somebody on this side, with these roles, do this? */
export const may = (holder: Holder, permission: Permission): boolean => {
  const allowed: readonly Role[] = permissionTable[permission];
  return holder.roles.some((role) => partyOfRole[role] === holder.party && allowed.includes(role));
};

export const permissionsOf = (holder: Holder): Permission[] =>
  (Object.keys(permissionTable) as Permission[]).filter((permission) => may(holder, permission));
