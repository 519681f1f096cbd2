import type { OneOf } from '#app/domain/one-of.ts'

/**
 * What an employer is 单位类型 (R-151, "classify"): 企业, 个体工商户, 农民专业合作社, 事业单位, 社会组织,
 * 村（社区）, 人力资源服务机构.
 */
export const employerKinds = [
	'enterprise',
	'individual-business',
	'cooperative',
	'institution',
	'social-organisation',
	'village-committee',
	'hr-agency',
] as const
export type EmployerKind = OneOf<typeof employerKinds> | 'unstated'

/** Those met in an import did not say what they are. */
export const storedKinds = [...employerKinds, 'unstated'] as const

export const employerOrigins = ['import', 'staff'] as const
export type EmployerOrigin = OneOf<typeof employerOrigins>

/** What an officer has looked at: 营业执照或登记证书, 经办人身份证件, 授权委托书, 法定代表人本人到场, 人力资源服务许可证, 实地走访. */
export const employerDocuments = [
	'licence',
	'handler-id',
	'authorisation',
	'legal-representative',
	'hr-licence',
	'site-visit',
] as const
export type EmployerDocument = OneOf<typeof employerDocuments>
