using Hub.EventStore;
using Hub.Forum.Topics;
using Hub.Live;
using Hub.Shared.Commands;
using Hub.Shared.Links;
using Hub.Shared.Links.Stories;
using Hub.Shared.Notices;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.Forum;

/// <summary>
/// Conversations in networks. Streams: one a topic, with its posts. Mutations: startTopic, postReply, editPost,
/// withdrawPost, hidePost, showPost, react, lockTopic, unlockTopic, changeVisibility. Queries: topic, openTopics, network { topics }; nodes
/// Topic and Post. Channels: network/{key} (what is open), network/{key}/members (the rest), topic/{uuid}.
/// </summary>
public static class ForumModule
{
    public static IServiceCollection AddForum(this IServiceCollection services) =>
        services
            .AddThings<Topic, TopicList>()
            .AddThings<Post, PostList>()
            .AddSingleton<ReactionList>()
            .AddSingleton<TopicJson>()
            .AddSingleton<ILinkable, LinkableTopics>()
            .AddSingleton<ILinkedThings, LinkedPosts>()
            .AddSingleton<ILeads, PostLeads>()
            .AddSingleton<ILinkingTexts, LinkingPosts>()
            .AddTellings<TopicNotices>(TopicNotices.Mention, TopicNotices.Reply, TopicNotices.Hidden)
            .AddSingleton<INoticeThings, NoticedPosts>()
            .AddSingleton<IProjection, TopicProjection>()
            .AddSingleton<IProjection, TopicChannelIndex>()
            .AddChannel<TopicChannel>()
            .AddChannel<NetworkChannel>()
            .AddChannel<NetworkMembersChannel>();
}
