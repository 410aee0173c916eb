using Hub.Shared.Refusals;

namespace Hub.Experiences.Adoptions;

/// <summary>There is no adoption of that id, or the viewer may not see it.</summary>
/// <param name="Of">The input's name for it.</param>
public sealed record AdoptionNotFound(string Of)
    : Refusal("ADOPTION_NOT_FOUND", "There is no such adoption, or you may not see it.", Of);

/// <summary>The municipality has an adoption of this experience that has not stopped.</summary>
public sealed record AlreadyAdopted()
    : Refusal(
        "ALREADY_ADOPTED",
        "Your municipality has taken this into use already. Say there how it goes on.",
        "municipality"
    );

/// <summary>The experience is the municipality's own.</summary>
public sealed record OwnExperience()
    : Refusal("OWN_EXPERIENCE", "This is your municipality's own experience. Others take it into use.", "municipality");

/// <summary>An adoption begins as planned, tried or in use.</summary>
public sealed record BeginsStopped()
    : Refusal("BEGINS_STOPPED", "Begin with planned, trying or in use; it can be stopped later.", "status");

/// <summary>The adoption has stopped, and goes on only by being begun anew.</summary>
public sealed record AdoptionHasStopped()
    : Refusal("ADOPTION_STOPPED", "This was stopped. Take the experience into use anew to go on.", "status");

/// <summary>Who stops tells what was learnt.</summary>
public sealed record LearningMissing()
    : Refusal("LEARNING_MISSING", "Tell in a few words what you learnt: others have use of it too.", "learning");

/// <summary>The version that was read is not the one that is offered now.</summary>
/// <param name="OfferedVersion">The version that is published now.</param>
public sealed record UpdateConflict(int? OfferedVersion)
    : Refusal(
        "UPDATE_CONFLICT",
        "Another version is published now. Read what changed there, and answer that.",
        "version"
    );
