using System.Xml.Linq;
using Hub.Identity.Sessions;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace Hub.Host.Identity.Browser;

/// <summary>Keeps the data-protection keys in the database, so that all nodes read each other's cookies.</summary>
public sealed class DatabaseKeys(ProtectionKeyList keys) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. keys.All().Select(xml => XElement.Parse(xml))];

    public void StoreElement(XElement element, string friendlyName) =>
        keys.Keep(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
