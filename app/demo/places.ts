/** Where the demo plays: five real counties, with invented villages and streets. */
export const demoPlaces = [
	{
		code: '330108',
		lat: 30.1827,
		lng: 120.1808,
		streets: ['西兴街道示范社区', '长河街道示例路 8 号', '浦沿街道演示苑'],
	},
	{
		code: '330110',
		lat: 30.3692,
		lng: 119.9099,
		streets: ['仓前街道示范里', '良渚街道样板村', '瓶窑镇演示路'],
	},
	{
		code: '330122',
		lat: 29.8341,
		lng: 119.548,
		streets: ['城南街道示例社区', '分水镇样板村', '横村镇演示村'],
	},
	{
		code: '330127',
		lat: 29.6105,
		lng: 118.884,
		streets: ['千岛湖镇示范街', '汾口镇样板村', '姜家镇演示村'],
	},
	{
		code: '330624',
		lat: 29.4215,
		lng: 120.9036,
		streets: ['七星街道示例路', '儒岙镇样板村', '沙溪镇演示村'],
	},
] as const
