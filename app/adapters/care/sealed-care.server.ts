import { openJson, sealJson } from '#app/adapters/crypto/sealed.server.ts'
import type { SharedDuty } from '#app/domain/care/words.ts'

/** For whom help is asked, and when it would be needed, in the person's words. */
export type Asked = { duties: SharedDuty[]; times: string }

export const sealAsked = (id: string, asked: Asked) => sealJson(`care_order.asked:${id}`, asked)
export const openAsked = (id: string, sealed: string) =>
	openJson(`care_order.asked:${id}`, sealed) as Asked

export const sealCovers = (id: string, duties: readonly SharedDuty[]) =>
	sealJson(`care_order.covers:${id}`, duties)
export const openCovers = (id: string, sealed: string | null) =>
	sealed === null ? [] : (openJson(`care_order.covers:${id}`, sealed) as SharedDuty[])
