using Hub.Shared.Refusals;

namespace Hub.Tours.Registrations;

// Every "no" about taking part in a stop, beside those of tours and those all modules share. Codes are stable.

/// <summary>The stop does not take place.</summary>
public sealed record StopIsCancelled()
    : Refusal("STOP_IS_CANCELLED", "The stop has been cancelled. Choose another one of the tour.", "stop");

/// <summary>The stop has taken place.</summary>
public sealed record StopIsOver() : Refusal("STOP_IS_OVER", "The stop is over. Choose one that is to come.", "stop");

/// <summary>The deadline has passed, in the stop's own time.</summary>
/// <param name="ClosedAt">When registration closed.</param>
public sealed record RegistrationIsClosed(DateTimeOffset ClosedAt)
    : Refusal(
        "REGISTRATION_IS_CLOSED",
        "The deadline has passed. Ask those who arrange the stop to register you.",
        "stop"
    );

/// <summary>There is no free seat in the stop one wants to move to.</summary>
public sealed record StopIsFull()
    : Refusal(
        "STOP_IS_FULL",
        "The stop is full, so you kept your place in the other one. Choose another stop, or accept to wait.",
        "newStop"
    );

/// <summary>The viewer holds no office that registers for that municipality or body.</summary>
public sealed record MayNotRegisterFor()
    : Refusal(
        "MAY_NOT_REGISTER_FOR",
        "You may not register for that municipality or body. Its main contact can, or those who arrange the stop.",
        "for"
    );

/// <summary>A delegation has at least one delegate, and not more than are registered at a time.</summary>
/// <param name="Limit">How many delegates are registered at a time.</param>
public sealed record DelegationSize(int Limit)
    : Refusal("DELEGATION_SIZE", $"Name at least one delegate, and at most {Limit} at a time.", "delegates");

/// <summary>Something about one of the delegates has to be corrected.</summary>
/// <param name="Index">Which delegate, from 0.</param>
/// <param name="Problem">What is wrong.</param>
public sealed record DelegateInvalid(int Index, DelegateProblem Problem)
    : Refusal("DELEGATE_INVALID", SentenceOf(Problem), $"delegates[{Index}]")
{
    private static string SentenceOf(DelegateProblem problem) =>
        problem switch
        {
            DelegateProblem.NameMissing => "Give the delegate's name.",
            DelegateProblem.NameTooLong => "Shorten the name to 100 characters, without line breaks.",
            DelegateProblem.ContactMissing => "Give an e-mail address or a phone number, so that the delegate is told.",
            DelegateProblem.EmailInvalid => "Correct the e-mail address.",
            DelegateProblem.PhoneInvalid => "Correct the phone number; begin with + and the country's code abroad.",
            DelegateProblem.RoleUnknown => "Choose one of the role groups.",
            DelegateProblem.NeedsTooLong => "Shorten what is needed to 500 characters.",
            _ => "The same delegate stands twice in the list. Take one away.",
        };
}

/// <summary>What can be wrong about a delegate.</summary>
public enum DelegateProblem
{
    /// <summary>The name is missing.</summary>
    NameMissing,

    /// <summary>The name is too long, or holds characters that no name has.</summary>
    NameTooLong,

    /// <summary>There is neither an e-mail address nor a phone number.</summary>
    ContactMissing,

    /// <summary>The e-mail address is none.</summary>
    EmailInvalid,

    /// <summary>The phone number is none.</summary>
    PhoneInvalid,

    /// <summary>The role group is not one of those that are offered.</summary>
    RoleUnknown,

    /// <summary>What is needed is too long, or holds characters that cannot be stored.</summary>
    NeedsTooLong,

    /// <summary>The same delegate stands twice in the list.</summary>
    Twice,
}

/// <summary>The delegate is registered for this stop, by the same municipality or body.</summary>
/// <param name="Index">Which delegate, from 0.</param>
public sealed record AlreadyRegistered(int Index)
    : Refusal(
        "ALREADY_REGISTERED",
        "This delegate is registered already. Take them out of the list and register the others.",
        $"delegates[{Index}]"
    );

/// <summary>There is no registration of that id, or it is cancelled, or the viewer may not see it.</summary>
public sealed record RegistrationNotFound()
    : Refusal("REGISTRATION_NOT_FOUND", "There is no such registration, or you may not see it.", "registration");

/// <summary>The letter asked for would say nothing that is so: of a day that is not known or past, or of a seat that is not there.</summary>
public sealed record NothingToWrite()
    : Refusal("NOTHING_TO_WRITE", "There is nothing to write of that now. Choose another letter.", "kind");

/// <summary>The delegate signs in with an account of their own, and needs no link.</summary>
public sealed record DelegateHasAccount()
    : Refusal("DELEGATE_HAS_ACCOUNT", "This delegate signs in with an account, and needs no link.", "registration");
