// The words of a network: functions and the layer of each, bases, classes of sites, generations.
//
// Class names follow the network resource models of 3GPP; what 3GPP does not model has the name
// that the body given as source uses. Which data passes through a function decides what a hostile
// supplier of it could see. SPDX-License-Identifier: GPL-3.0-or-later
#include "engines/network/model.h"

#include <strings.h>

enum { U = 1, S = 2, D = 4 }; // user data, signalling, subscribers' records

#define F(name, brief, layer, seen, source)                                                        \
    {                                                                                              \
        name, brief, layer, ((seen)&U) != 0, ((seen)&S) != 0, ((seen)&D) != 0, source              \
    }

const struct function network_functions[] = {
    F("Unknown", "unknown", LAYER_UNKNOWN, 0, ""),
    // radio access
    F("GnbDuFunction", "gNB-DU", LAYER_ACCESS, U | S, "TS 28.541 4.3.1"),
    F("GnbCuCpFunction", "gNB-CU-CP", LAYER_ACCESS, S, "TS 28.541 4.3.2"),
    F("GnbCuUpFunction", "gNB-CU-UP", LAYER_ACCESS, U, "TS 28.541 4.3.3"),
    F("GnbFunction", "gNB", LAYER_ACCESS, U | S, "TS 38.401 6.1"),
    F("EnbFunction", "eNB", LAYER_ACCESS, U | S, "TS 28.658 4.3.1"),
    F("NodeBFunction", "NodeB", LAYER_ACCESS, U | S, "TS 28.652 4.3"),
    F("RncFunction", "RNC", LAYER_ACCESS, U | S, "TS 28.652 4.3"),
    F("BtsSiteMgr", "BTS", LAYER_ACCESS, U | S, "TS 28.655 4.3"),
    F("BssFunction", "BSC", LAYER_ACCESS, U | S, "TS 28.655 4.3"),
    F("RadioUnit", "RU", LAYER_ACCESS, U | S, "O-RAN.WG4 O-RU"),
    F("NearRtRic", "near-RT RIC", LAYER_ACCESS, S, "O-RAN.WG3"),
    F("AntennaFunction", "antenna", LAYER_ACCESS, 0, "TS 28.662 4.3"),
    F("N3iwfFunction", "N3IWF", LAYER_CORE, U | S, "TS 28.541 5.3.4"),
    // fixed access
    F("Olt", "OLT", LAYER_FIXED_ACCESS, U, "BBF TR-156"),
    F("Ont", "ONT", LAYER_CUSTOMER, U, "BBF TR-156"),
    F("Dslam", "DSLAM", LAYER_FIXED_ACCESS, U, "BBF TR-101"),
    F("Bng", "BNG", LAYER_CORE, U | S, "BBF TR-178"),
    F("CustomerEquipment", "CPE", LAYER_CUSTOMER, U, "BBF TR-124"),
    F("FixedWirelessAccess", "FWA", LAYER_FIXED_ACCESS, U, "BBF TR-124"),
    // transport
    F("Router", "router", LAYER_TRANSPORT, U | S, "IETF RFC 8343"),
    F("Switch", "switch", LAYER_TRANSPORT, U | S, "IEEE 802.1Q"),
    F("MicrowaveLink", "microwave", LAYER_TRANSPORT, U | S, "IETF RFC 8561"),
    F("OpticalTransport", "optical", LAYER_TRANSPORT, U | S, "ITU-T G.872"),
    F("TimingSource", "timing", LAYER_TRANSPORT, 0, "ITU-T G.8275"),
    // core of 5G
    F("AmfFunction", "AMF", LAYER_CORE, S, "TS 28.541 5.3.1"),
    F("SmfFunction", "SMF", LAYER_CORE, S, "TS 28.541 5.3.2"),
    F("UpfFunction", "UPF", LAYER_CORE, U, "TS 28.541 5.3.3"),
    F("PcfFunction", "PCF", LAYER_CORE, S, "TS 28.541 5.3.5"),
    F("AusfFunction", "AUSF", LAYER_CORE, S | D, "TS 28.541 5.3.6"),
    F("UdmFunction", "UDM", LAYER_CORE, S | D, "TS 28.541 5.3.7"),
    F("UdrFunction", "UDR", LAYER_CORE, D, "TS 28.541 5.3.8"),
    F("UdsfFunction", "UDSF", LAYER_CORE, D, "TS 28.541 5.3.9"),
    F("NrfFunction", "NRF", LAYER_CORE, S, "TS 28.541 5.3.10"),
    F("NssfFunction", "NSSF", LAYER_CORE, S, "TS 28.541 5.3.11"),
    F("SmsfFunction", "SMSF", LAYER_CORE, S, "TS 28.541 5.3.12"),
    F("LmfFunction", "LMF", LAYER_CORE, S, "TS 28.541 5.3.13"),
    F("NgeirFunction", "5G-EIR", LAYER_CORE, D, "TS 28.541 5.3.14"),
    F("SeppFunction", "SEPP", LAYER_INTERCONNECT, S, "TS 28.541 5.3.15"),
    F("NwdafFunction", "NWDAF", LAYER_CORE, S, "TS 28.541 5.3.16"),
    F("ScpFunction", "SCP", LAYER_CORE, S, "TS 28.541"),
    F("NefFunction", "NEF", LAYER_CORE, S, "TS 28.541"),
    F("NsacfFunction", "NSACF", LAYER_CORE, S, "TS 28.541"),
    F("DdnmfFunction", "5G-DDNMF", LAYER_CORE, S, "TS 28.541"),
    F("EasdfFunction", "EASDF", LAYER_CORE, S, "TS 28.541"),
    F("AfFunction", "AF", LAYER_CORE, S, "TS 28.541"),
    F("GmlcFunction", "GMLC", LAYER_CORE, S | D, "TS 28.541"),
    F("TsctsfFunction", "TSCTSF", LAYER_CORE, S, "TS 28.541"),
    F("AanfFunction", "AAnF", LAYER_CORE, S | D, "TS 28.541"),
    F("BsfFunction", "BSF", LAYER_CORE, S, "TS 28.541"),
    F("MfafFunction", "MFAF", LAYER_CORE, S, "TS 28.541"),
    F("DccfFunction", "DCCF", LAYER_CORE, S, "TS 28.541"),
    F("NssaafFunction", "NSSAAF", LAYER_CORE, S, "TS 28.541"),
    F("ChfFunction", "CHF", LAYER_CORE, S | D, "TS 32.291"),
    // core of 4G and before
    F("MmeFunction", "MME", LAYER_CORE, S, "TS 28.708 4.3"),
    F("ServingGWFunction", "SGW", LAYER_CORE, U | S, "TS 28.708 4.3"),
    F("PGWFunction", "PGW", LAYER_CORE, U | S, "TS 28.708 4.3"),
    F("PcrfFunction", "PCRF", LAYER_CORE, S, "TS 28.708 4.3"),
    F("HssFunction", "HSS", LAYER_CORE, S | D, "TS 28.705 4.3"),
    F("HlrFunction", "HLR", LAYER_CORE, S | D, "TS 28.702 4.3"),
    F("MscServerFunction", "MSC", LAYER_CORE, S | U, "TS 28.702 4.3"),
    F("SgsnFunction", "SGSN", LAYER_CORE, S | U, "TS 28.702 4.3"),
    F("GgsnFunction", "GGSN", LAYER_CORE, S | U, "TS 28.702 4.3"),
    F("CscfFunction", "CSCF", LAYER_CORE, S, "TS 28.705 4.3"),
    F("ImsAsFunction", "IMS AS", LAYER_CORE, S, "TS 28.705 4.3"),
    F("SmscFunction", "SMSC", LAYER_CORE, S, "TS 23.040"),
    F("StpFunction", "STP", LAYER_INTERCONNECT, S, "ITU-T Q.705"),
    F("DraFunction", "DRA", LAYER_INTERCONNECT, S, "IETF RFC 6733"),
    F("BorderGateway", "border gateway", LAYER_INTERCONNECT, U | S, "TS 23.060"),
    F("InternetGateway", "internet gateway", LAYER_INTERCONNECT, U, "TS 23.501 5.6.5"),
    F("DnsServer", "DNS", LAYER_CORE, S, "IETF RFC 1034"),
    // virtualisation, management, security
    F("Nfvi", "NFVI", LAYER_VIRTUALISATION, U | S | D, "ETSI GS NFV 002"),
    F("Vim", "VIM", LAYER_VIRTUALISATION, S, "ETSI GS NFV 002"),
    F("Vnfm", "VNFM", LAYER_VIRTUALISATION, S, "ETSI GS NFV 002"),
    F("Nfvo", "NFVO", LAYER_VIRTUALISATION, S, "ETSI GS NFV 002"),
    F("SdnController", "SDN controller", LAYER_VIRTUALISATION, S, "ONF TR-521"),
    F("ManagementNode", "element manager", LAYER_MANAGEMENT, S, "TS 28.622 4.3.6"),
    F("Oss", "OSS", LAYER_MANAGEMENT, S, "TMF GB921"),
    F("NonRtRic", "non-RT RIC", LAYER_MANAGEMENT, S, "O-RAN.WG2"),
    F("Billing", "billing", LAYER_MANAGEMENT, D, "TMF GB921"),
    F("MonitoringSystem", "monitoring", LAYER_MANAGEMENT, U | S, "TS 28.622"),
    F("Firewall", "firewall", LAYER_SECURITY, U | S, "IETF RFC 2979"),
    F("SecurityGateway", "SEG", LAYER_SECURITY, U | S, "TS 33.210"),
    F("AccessControl", "AAA of staff", LAYER_SECURITY, D, "TS 33.117"),
    F("KeyStore", "HSM", LAYER_SECURITY, D, "TS 33.117"),
    F("InterceptionMediation", "LI", LAYER_INTERCEPTION, U | S | D, "TS 33.127"),
};
const size_t n_network_functions = ARRAY_LEN(network_functions);
_Static_assert(ARRAY_LEN(network_functions) <= 128, "regimes keep sets of functions in 128 bits");

uint8_t network_function(struct str name)
{
    for (size_t i = 1; i < n_network_functions; i++) {
        const struct function *f = &network_functions[i];
        if ((strlen(f->name) == name.len && strncasecmp(f->name, name.ptr, name.len) == 0) ||
                (strlen(f->brief) == name.len && strncasecmp(f->brief, name.ptr, name.len) == 0))
            return (uint8_t)i;
    }
    return 0;
}

const char *const network_table_names[NETWORK_TABLES] = { "file", "operator", "site", "supplier",
    "alias", "control", "product", "element", "link", "certificate", "component", "fact" };
const char *const layer_names[LAYERS] = { "unknown", "access", "fixed-access", "transport", "core",
    "interconnect", "virtualisation", "management", "security", "interception", "customer" };
const char *const base_names[BASES] = { "sites", "elements", "cells", "traffic", "premises",
    "subscribers", "spend" };
const char *const status_names[STATUSES] = { "unknown", "active", "planned", "offline", "removed" };
const char *const link_kind_names[LINK_KINDS] = { "unknown", "user", "signalling", "management",
    "update", "transport", "power" };
const char *const control_kind_names[CONTROL_KINDS] = { "unknown", "owns", "directs", "affiliate",
    "resells" };
const char *const site_class_names[SITE_CLASSES] = { "ordinary", "government", "military",
    "nuclear", "critical", "public-safety", "significant" };
const char *const generation_names[GENERATIONS] = { "2G", "3G", "4G", "5G", "6G" };

static bool is_word(struct str s, const char *word)
{
    return strlen(word) == s.len && strncasecmp(s.ptr, word, s.len) == 0;
}

bool layer_of(struct str word, enum layer *layer)
{
    for (size_t i = 1; i < LAYERS; i++) {
        if (is_word(word, layer_names[i])) {
            *layer = (enum layer)i;
            return true;
        }
    }
    return false;
}

struct bit_word {
    const char *word;
    uint32_t bit;
};

static uint32_t bit_of(const struct bit_word *words, size_t n, struct str word)
{
    for (size_t i = 0; i < n; i++)
        if (is_word(word, words[i].word))
            return words[i].bit;
    return 0;
}

enum base base_named(struct str word)
{
    enum base b = 0;
    while (b < BASES && !str_is(word, base_names[b]))
        b++;
    return b;
}

uint32_t site_class_of(struct str word)
{
    static const struct bit_word words[] = { { "ordinary", SITE_ORDINARY },
        { "government", SITE_GOVERNMENT }, { "military", SITE_MILITARY },
        { "nuclear", SITE_NUCLEAR }, { "critical", SITE_CRITICAL },
        { "critical-infrastructure", SITE_CRITICAL }, { "public-safety", SITE_PUBLIC_SAFETY },
        { "significant", SITE_SIGNIFICANT } };
    return bit_of(words, ARRAY_LEN(words), word);
}

uint8_t generation_of(struct str word)
{
    static const struct bit_word words[] = { { "2g", GENERATION_2G }, { "gsm", GENERATION_2G },
        { "3g", GENERATION_3G }, { "umts", GENERATION_3G }, { "4g", GENERATION_4G },
        { "lte", GENERATION_4G }, { "5g", GENERATION_5G }, { "nr", GENERATION_5G },
        { "6g", GENERATION_6G } };
    return (uint8_t)bit_of(words, ARRAY_LEN(words), word);
}
