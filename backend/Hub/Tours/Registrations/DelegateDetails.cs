using System.Net.Mail;
using Hub.GraphQL;
using Hub.Shared.Text;
using PhoneNumbers;

namespace Hub.Tours.Registrations;

/// <summary>A delegate, as who registers knows them.</summary>
/// <param name="Name">The delegate's full name; left out where it is oneself.</param>
/// <param name="Email">Where mail reaches the delegate.</param>
/// <param name="Phone">Where calls and messages reach the delegate: Norwegian, or with the country's code.</param>
/// <param name="Role">Key of a role group of the form; told in counts only, never with the name.</param>
/// <param name="IsMe">True registers oneself: the name is the account's.</param>
/// <param name="Language">The language form that the delegate is written to in; left out, that of whom they come for.</param>
/// <param name="Food">Needs about food and drink; for those who arrange the stop.</param>
/// <param name="Access">What is needed to come in, see, hear and follow; for those who arrange the stop.</param>
/// <param name="IsListed">The delegate has consented to stand on the list of those who take part.</param>
public sealed record DelegateInput(
    string? Name = null,
    string? Email = null,
    string? Phone = null,
    string? Role = null,
    bool IsMe = false,
    Language? Language = null,
    string? Food = null,
    string? Access = null,
    bool IsListed = false
);

/// <summary>A delegate's details, checked and in one way of writing.</summary>
public sealed record DelegateDetails(
    string? Name,
    string? Email,
    string? Phone,
    string? Role,
    bool IsMe,
    Language? Language,
    DelegateNeeds Needs,
    bool IsListed
)
{
    private const int LongestName = 100;
    private const int LongestNeeds = 500;

    /// <summary>By what the same delegate is known again, for whom they come for; who has an account is known by that.</summary>
    public string? Contact => IsMe ? null : Email?.ToLowerInvariant() ?? Phone;

    /// <summary>What is wrong about the first that is not right; null when all are.</summary>
    public static DelegateInvalid? Read(
        IReadOnlyList<DelegateInput> inputs,
        RegistrationForm form,
        out IReadOnlyList<DelegateDetails> details
    )
    {
        var read = new List<DelegateDetails>();
        details = read;
        var known = new HashSet<string>();
        for (var i = 0; i < inputs.Count; i++)
        {
            var (one, problem) = Read(inputs[i], form);
            if (problem is { } wrong)
                return new DelegateInvalid(i, wrong);
            if (!known.Add(one!.IsMe ? "me" : one.Contact!))
                return new DelegateInvalid(i, DelegateProblem.Twice);
            read.Add(one);
        }
        return null;
    }

    public static (DelegateDetails? Details, DelegateProblem? Problem) Read(DelegateInput input, RegistrationForm form)
    {
        var name = input.IsMe ? null : input.Name?.Trim();
        if (!input.IsMe && string.IsNullOrWhiteSpace(name))
            return (null, DelegateProblem.NameMissing);
        if (name is not null && (name.Length > LongestName || TextLimits.CheckTitle(name) is not null))
            return (null, DelegateProblem.NameTooLong);
        var email = NullIfBlank(input.Email);
        var phone = NullIfBlank(input.Phone);
        if (email is null && phone is null && !input.IsMe)
            return (null, DelegateProblem.ContactMissing);
        if (email is not null && !IsEmail(email))
            return (null, DelegateProblem.EmailInvalid);
        if (phone is not null && (phone = Written(phone)) is null)
            return (null, DelegateProblem.PhoneInvalid);
        if (input.Role is { } role && form.RoleGroup(role) is null)
            return (null, DelegateProblem.RoleUnknown);
        var needs = new DelegateNeeds(NullIfBlank(input.Food), NullIfBlank(input.Access));
        if (IsTooLong(needs.Food) || IsTooLong(needs.Access))
            return (null, DelegateProblem.NeedsTooLong);
        return (new(name, email, phone, input.Role, input.IsMe, input.Language, needs, input.IsListed), null);
    }

    private static bool IsTooLong(string? needs) =>
        needs is not null && TextLimits.CheckBody(needs, LongestNeeds) is not null;

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private static bool IsEmail(string text) =>
        text.Length <= 254
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.', StringComparison.Ordinal);

    /// <summary>As it is dialled from anywhere (E.164); null for what is no phone number.</summary>
    private static string? Written(string? text)
    {
        var numbers = PhoneNumberUtil.GetInstance();
        try
        {
            var number = numbers.Parse(text, "NO");
            return numbers.IsPossibleNumber(number) ? numbers.Format(number, PhoneNumberFormat.E164) : null;
        }
        catch (NumberParseException)
        {
            return null;
        }
    }
}
