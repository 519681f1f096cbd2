import type { StaffRole } from '#app/domain/access/actor.ts'
import { m } from '#app/locales/compiled/messages.js'

export const roleWords: Record<StaffRole, () => string> = {
	officer: m.role_officer,
	caseworker: m.role_caseworker,
	admin: m.role_admin,
	employer: m.role_employer,
	trainer: m.role_trainer,
}
