/** What of Slack's methods the bot calls, each by the scope that it needs; `search` is for a message whose answer was lost. */
const scopes = {
  message: ['chat:write'],
  search: { public: ['channels:history'], private: ['groups:history'] },
} as const

/** The manifest of the Slack app, for a channel that everybody may join or for a private one. */
export const slackApp = (kind: 'public' | 'private' = 'public') => ({
  display_information: {
    name: 'Walkback',
    description: 'Says when a figure of an AI-compute deal is walked back.',
    background_color: '#1d2733',
  },
  features: { bot_user: { display_name: 'Walkback', always_online: true } },
  oauth_config: { scopes: { bot: [...scopes.message, ...scopes.search[kind]] } },
  settings: { org_deploy_enabled: false, socket_mode_enabled: false, token_rotation_enabled: false },
})

/** The address at which Slack opens its form for a new app, filled in. */
export const slackAppLink = (kind?: 'public' | 'private'): string =>
  `https://api.slack.com/apps?new_app=1&manifest_json=${encodeURIComponent(JSON.stringify(slackApp(kind)))}`
